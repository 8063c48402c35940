import type { SilenceState } from '#domain/statement/silence'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Translator } from '#messages/translator'

/** The state of a silence procedure in words. Unbroken silence adopts a text of all States; to a Chair's Statement it means no objection. */
export function silenceResult(state: SilenceState, kind: StatementKind, t: Translator): string {
  if (state !== 'unbroken') return t(`statement.silenceStates.${state}`)
  return t(mustBeAgreed(kind) ? 'statement.silenceStates.adopted' : 'statement.silenceStates.noObjection')
}
