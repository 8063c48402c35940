import { undoTextInput } from '#domain/agenda/accepting/accept-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { forgetBefore, keptBefore } from '#server/agenda/rows/before-reading'
import { draftOf } from '#server/agenda/rows/draft'
import { draftStamp } from '#server/agenda/rows/draft-stamp'
import { deleteMade, replaceDraft } from '#server/agenda/rows/replace-draft'
import { refuse } from '#server/core/outcome'

/**
 * Makes the draft what it was before the last text was read into it; what the text brought is deleted. Refuses `nothing-to-undo`, and
 * `changed-since` when anything in the draft has changed.
 */
export const undoText = draftCommand({
  name: 'agenda.undo-text',
  input: undoTextInput,
  entry: async () => null,
  run: async ({ tx, meeting, now }) => {
    const kept = await keptBefore(tx, meeting.id)
    if (kept === null) return refuse('nothing-to-undo')
    const stands = await draftOf(tx, meeting)
    if (draftStamp(stands) !== kept.stamp) return refuse('changed-since')
    await replaceDraft(tx, stands, { meeting, ...kept.before }, now)
    await deleteMade(tx, meeting.id, kept.made)
    await forgetBefore(tx, meeting.id)
    return saved({}, { act: 'agenda.text-undone', objectKind: 'meeting', objectId: meeting.id }, meeting.id)
  },
})
