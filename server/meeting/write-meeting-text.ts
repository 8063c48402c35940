import { eq } from 'drizzle-orm'
import { meeting } from '#db/schema/meeting'
import { writeMeetingTextInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { asRenderOf } from '#domain/text/localized-text'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Writes one text about a meeting in one language; whatever else about it was changed meanwhile stays so. A translation renders the
 * original that its writer saw. Refuses `stale` where other words stand there than the writer saw, and an empty title in the language of
 * the meeting (`required`).
 */
export const writeMeetingText = defineCommand({
  name: 'meeting.write-text',
  input: writeMeetingTextInput,
  load: async (tx, { id }, moment) => {
    const prepared = await preparedMeeting(tx, id, moment)
    if (prepared === null) return null
    return { ...prepared, row: returned(await tx.select().from(meeting).where(eq(meeting.id, id))) }
  },
  can: canEditDraft,
  run: async ({ tx, input: { id, text, language, seen, original, words }, object: { row } }) => {
    const present = row[text]?.[language] ?? ''
    if (present !== seen && present !== words) return refuse('stale', { current: { words: present } })
    const written = asRenderOf(writeAll(row[text], { [language]: words }, row.title.original), language, original)
    if (text === 'title' && !written?.[row.title.original]) return refuseField('words', 'required')
    const version = row.version + 1
    await tx
      .update(meeting)
      .set({ [text]: written, version })
      .where(eq(meeting.id, id))
    return done({ version }, { act: 'meeting.edited', objectKind: 'meeting', objectId: id, meetingId: id, fields: [text] })
  },
})
