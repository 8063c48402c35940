import type { SilenceState } from '#domain/statement/silence'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Translator } from '#messages/translator'

/** How silence stands, in words: held, it adopts a text of all States, and to a Chair's Statement there is no objection. */
export function silenceResult(state: SilenceState, kind: StatementKind, t: Translator): string {
  if (state !== 'unbroken') return t(`statement.silenceStates.${state}`)
  return t(mustBeAgreed(kind) ? 'statement.silenceStates.adopted' : 'statement.silenceStates.noObjection')
}
