import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { meetingNote } from '#db/schema/note'
import { rosterOf } from '#domain/agenda/roster'
import { entriesOfAudience } from '#domain/outbox/notes/note-audience'
import { writeNoteInput } from '#domain/outbox/notes/note-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { LOCALES } from '#domain/text/locale'
import { type Wordings, writeAll } from '#domain/text/text-input'
import { dateIn } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Writes a note to a group of those who appear in a draft, or writes it anew; nobody receives it yet. Answers with its id and the meeting's slug.
 * Refuses a language in which subject or text is missing, or none at all (`required`), a group in which nobody appears
 * (`nobody-in-group`), a note that has changed meanwhile (`stale`) or was sent (`note-sent`), and one that is gone (`removed`).
 */
export const writeNote = defineCommand({
  name: 'outbox.write-note',
  input: writeNoteInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input, object: { meeting }, accountId, now }) => {
    const home = meeting.title.original
    const [missing] = missingIn(input.subject, input.text)
    if (missing !== undefined) return refuseField(missing, 'required')
    // The language of the meeting first: who reads none of those that were written is told in it.
    const first = input.text[home] ? home : (LOCALES.find((locale) => input.text[locale]) ?? home)
    const [subject, text] = [writeAll(null, input.subject, first), writeAll(null, input.text, first)]
    if (subject === null || text === null) return refuseField(`text.${home}`, 'required')
    const draft = await draftOf(tx, meeting)
    if (entriesOfAudience(draft, rosterOf(draft, dateIn(meeting.timeZone, now)), input.to).length === 0)
      return refuseField('to', 'nobody-in-group')
    const words = { group: input.to.group, groupOf: input.to.of, subject, text, writtenAt: now, writtenBy: accountId }
    const written = (noteId: string) =>
      done(
        { noteId, slug: meeting.slug },
        {
          ...{ act: 'meeting.note-written', objectKind: 'meeting', objectId: meeting.id, meetingId: meeting.id },
          refs: { note: noteId },
        },
      )
    if (input.noteId === '') {
      const id = randomUUID()
      await tx.insert(meetingNote).values({ id, meetingId: meeting.id, ...words, byHand: [] })
      return written(id)
    }
    const [note] = await tx
      .select()
      .from(meetingNote)
      .where(and(eq(meetingNote.id, input.noteId), eq(meetingNote.meetingId, meeting.id)))
    if (note === undefined) return refuse('removed')
    if (note.sentAt !== null) return refuse('note-sent')
    if (note.version !== input.version) return refuse('stale', { current: { version: String(note.version), ...asTyped(note) } })
    await tx
      .update(meetingNote)
      .set({ ...words, version: note.version + 1 })
      .where(eq(meetingNote.id, note.id))
    return written(note.id)
  },
})

// A subject without a text, or a text without a subject, by the field that is empty.
function missingIn(subject: Wordings, text: Wordings): string[] {
  return LOCALES.flatMap((locale) => {
    if (Boolean(subject[locale]) === Boolean(text[locale])) return []
    return subject[locale] ? [`text.${locale}`] : [`subject.${locale}`]
  })
}

// As a form's fields are named, to show what somebody else has written beside them.
function asTyped({ subject, text }: Pick<typeof meetingNote.$inferSelect, 'subject' | 'text'>): Record<string, string> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`subject.${locale}`, subject?.[locale] ?? ''],
      [`text.${locale}`, text?.[locale] ?? ''],
    ]),
  )
}
