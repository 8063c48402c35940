import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { areJson, localized, oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import { NOTE_GROUPS } from '#domain/outbox/notes/note-audience'

/**
 * What organisers write to many at once: a draft until it is sent, and then as it was sent. Its messages refer to it. Its words go when those of
 * messages go; that it was sent, when and to which group stays.
 */
export const meetingNote = sqliteTable(
  'meeting_note',
  {
    id: text('id').primaryKey(),
    version: integer('version').notNull().default(1),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    /** To whom: a group of those who appear in the draft, and which day, place or delegation. */
    group: text('to_group', { enum: NOTE_GROUPS }).notNull(),
    groupOf: text('to_group_of').notNull(),
    subject: localized('subject'),
    text: localized('text'),
    writtenAt: text('written_at').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => account.id),
    sentAt: text('sent_at'),
    sentBy: text('sent_by').references(() => account.id),
    /** The appearances, by id, that no message reached when it was sent: these people are written to by hand. */
    byHand: text('by_hand', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (t) => [
    index('meeting_note_meeting').on(t.meetingId, t.writtenAt),
    index('meeting_note_writer').on(t.writtenBy),
    index('meeting_note_sender').on(t.sentBy),
    check('meeting_note_group', sql`${t.group} in ${oneOf(NOTE_GROUPS)}`),
    check('meeting_note_sent', sql`(${t.sentAt} is null) = (${t.sentBy} is null)`),
    check('meeting_note_words', sql`${t.sentAt} is not null or (${t.subject} is not null and ${t.text} is not null)`),
    check('meeting_note_json', areJson(t.subject, t.text, t.byHand)),
  ],
)
