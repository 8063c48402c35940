import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { areJson } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'

/**
 * The draft of an agenda as it was before the last text was read into it, so that this can be undone: one for each meeting, for a week.
 * `stamp` is that of the draft afterwards; `made` are the ids that the text brought.
 */
export const draftBeforeReading = sqliteTable(
  'draft_before_reading',
  {
    meetingId: text('meeting_id')
      .primaryKey()
      .references(() => meeting.id),
    stamp: text('stamp').notNull(),
    before: text('before', { mode: 'json' }).$type<Omit<AgendaDraft, 'meeting'>>().notNull(),
    made: text('made', { mode: 'json' }).$type<string[]>().notNull(),
    readAt: text('read_at').notNull(),
  },
  (t) => [check('draft_before_reading_json', areJson(t.before, t.made))],
)
