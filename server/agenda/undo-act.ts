import { undoActInput } from '#domain/agenda/acts/together-input'
import { draftCommand } from '#server/agenda/draft-command'
import { replayed } from '#server/agenda/replayed'
import { lastDone } from '#server/agenda/rows/draft-acts'
import { refuse } from '#server/core/outcome'

/**
 * Undoes the last act of the account on a draft: each field it changed becomes what it was. Refuses `nothing-to-undo` when there is none,
 * or another one is last than was offered, and `changed-meanwhile` when anything of it has been changed since; nothing is undone then.
 */
export const undoAct = draftCommand({
  name: 'agenda.undo-act',
  input: undoActInput,
  keepsItself: true,
  entry: async () => null,
  run: async (context) => {
    const { tx, input, meeting, accountId } = context
    const act = accountId === null ? null : await lastDone(tx, { meetingId: meeting.id, accountId })
    if (act === null || (input.act !== null && input.act !== act.id)) return refuse('nothing-to-undo')
    return replayed(context, act, 'undone')
  },
})
