import { and, count, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingNote } from '#db/schema/note'
import { outboxMessage } from '#db/schema/outbox'
import type { NotesView } from '#domain/outbox/notes/note-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { noteGroups } from '#server/outbox/rows/note-groups'

/** The most that are listed: a meeting has a dozen. */
const MOST = 200

/** A meeting's notes, the newest first, and the groups that can be written to: for who may edit its draft. */
export const notes = defineQuery({
  name: 'outbox.notes',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object: { meeting }, now }): Promise<NotesView> => {
    const rows = await db
      .select()
      .from(meetingNote)
      .where(eq(meetingNote.meetingId, meeting.id))
      .orderBy(desc(meetingNote.writtenAt), desc(meetingNote.id))
      .limit(MOST)
    const noteId = sql<string>`json_extract(${outboxMessage.facts}, '$.noteId')`
    const written = await db
      .select({ noteId, messages: count() })
      .from(outboxMessage)
      .where(
        and(
          eq(outboxMessage.meetingId, meeting.id),
          eq(outboxMessage.kind, 'note'),
          // Sent again, it is no further recipient.
          sql`json_extract(${outboxMessage.facts}, '$.againOf') is null`,
        ),
      )
      .groupBy(noteId)
    const messages = new Map(written.map((row) => [row.noteId, row.messages]))
    return {
      ...(await noteGroups(db, meeting, now)).groups,
      notes: rows.map(({ id, group, groupOf, subject, writtenAt, sentAt }) => ({
        ...{ id, to: { group, of: groupOf }, subject, writtenAt, sentAt },
        messages: messages.get(id) ?? 0,
      })),
    }
  },
})
