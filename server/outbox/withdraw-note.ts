import { withdrawNoteInput } from '#domain/outbox/notes/note-input'
import { canWithdrawNote } from '#domain/policy/outbox-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { noteOf } from '#server/outbox/rows/note'
import { noteMessages, takeBack } from '#server/outbox/rows/note-messages'

/**
 * Takes back all messages of a note that have not left, at once; what has left stays, and is counted. Refuses a note none of whose messages
 * waits (`not-now`).
 */
export const withdrawNote = defineCommand({
  name: 'outbox.withdraw-note',
  input: withdrawNoteInput,
  load: (tx, { noteId }, moment) => noteOf(tx, noteId, moment),
  can: canWithdrawNote,
  run: async ({ tx, object: { note, meeting } }) => {
    const { waiting, left } = await noteMessages(tx, note)
    if (waiting.length === 0) return refuse('not-now')
    await takeBack(tx, waiting)
    return done(
      { withdrawn: waiting.length, left },
      { act: 'meeting.note-withdrawn', objectKind: 'meeting', objectId: meeting.id, meetingId: meeting.id, refs: { note: note.id } },
    )
  },
})
