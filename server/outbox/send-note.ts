import { eq } from 'drizzle-orm'
import { meetingNote } from '#db/schema/note'
import { sendNoteInput } from '#domain/outbox/notes/note-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { noteOf } from '#server/outbox/rows/note'
import { noteReach, reachStamp } from '#server/outbox/rows/note-reach'
import { putMessages, rowOf } from '#server/outbox/rows/put-message'

/**
 * Sends a note: one message in the outbox for each account or address that it reaches, however many parts they have. Refuses `note-sent`, `stale` where
 * its words or its recipients are not those that were previewed, and `nobody-reached` where nobody of its group has an account or was asked by a link.
 */
export const sendNote = defineCommand({
  name: 'outbox.send-note',
  input: sendNoteInput,
  by: 'account',
  load: (tx, { noteId }, moment) => noteOf(tx, noteId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { version, seen }, object: { note, meeting }, accountId, now }) => {
    if (note.sentAt !== null) return refuse('note-sent')
    const reach = await noteReach(tx, meeting, { group: note.group, of: note.groupOf }, now)
    if (note.version !== version || reachStamp(reach) !== seen) return refuse('stale')
    if (reach.reached.length === 0) return refuse('nobody-reached')
    const news = { act: note.id, kind: 'note' as const, facts: { noteId: note.id }, meetingId: meeting.id }
    const rows = reach.reached.map(({ to, locale }) => rowOf(news, { ...to, locale }, now))
    await putMessages(tx, rows)
    await tx
      .update(meetingNote)
      .set({ sentAt: now, sentBy: accountId, byHand: reach.byHand.map(({ contribution }) => contribution.id) })
      .where(eq(meetingNote.id, note.id))
    return done(
      { recipients: rows.length },
      { act: 'meeting.note-sent', objectKind: 'meeting', objectId: meeting.id, meetingId: meeting.id, refs: { note: note.id } },
    )
  },
})
