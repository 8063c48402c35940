import { eq } from 'drizzle-orm'
import { meetingNote } from '#db/schema/note'
import { discardNoteInput } from '#domain/outbox/notes/note-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { noteOf } from '#server/outbox/rows/note'

/** Throws away a note that nobody has received. Refuses one that has changed meanwhile (`stale`) or was sent (`note-sent`). */
export const discardNote = defineCommand({
  name: 'outbox.discard-note',
  input: discardNoteInput,
  load: (tx, { noteId }, moment) => noteOf(tx, noteId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { version }, object: { note, meeting } }) => {
    if (note.sentAt !== null) return refuse('note-sent')
    if (note.version !== version) return refuse('stale', { current: { version: String(note.version) } })
    await tx.delete(meetingNote).where(eq(meetingNote.id, note.id))
    return done(
      { slug: meeting.slug },
      { act: 'meeting.note-discarded', objectKind: 'meeting', objectId: meeting.id, meetingId: meeting.id, refs: { note: note.id } },
    )
  },
})
