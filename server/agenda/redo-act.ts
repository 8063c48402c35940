import { undoActInput } from '#domain/agenda/acts/together-input'
import { draftCommand } from '#server/agenda/draft-command'
import { replayed } from '#server/agenda/replayed'
import { lastUndone } from '#server/agenda/rows/draft-acts'
import { refuse } from '#server/core/outcome'

/**
 * Does again what the account undid last on a draft. Refuses `nothing-to-redo` when there is none, or another one is next than was
 * offered, and `changed-meanwhile` when anything of it has been changed since; nothing is done then.
 */
export const redoAct = draftCommand({
  name: 'agenda.redo-act',
  input: undoActInput,
  keepsItself: true,
  entry: async () => null,
  run: async (context) => {
    const { tx, input, meeting, accountId } = context
    const act = accountId === null ? null : await lastUndone(tx, { meetingId: meeting.id, accountId })
    if (act === null || (input.act !== null && input.act !== act.id)) return refuse('nothing-to-redo')
    return replayed(context, act, 'redone')
  },
})
