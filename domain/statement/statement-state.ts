import { type Silence, silenceState } from '#domain/statement/silence'
import type { StatementState } from '#domain/statement/statement-terms'
import type { Instant } from '#domain/time/calendar'

/** What has happened to a text, from its dated rows. */
export type StatementFacts = {
  circulations: readonly ({ purpose: 'comments'; openedAt: Instant } | ({ purpose: 'silence' } & Silence))[]
  adoptedAt: Instant | null
  issuedAt: Instant | null
  withdrawnAt: Instant | null
}

/** The state of a text at an instant. Silence that ended unbroken settles it, with no job to run. */
export function statementState(facts: StatementFacts, at: Instant): StatementState {
  if (facts.withdrawnAt !== null && facts.withdrawnAt <= at) return 'withdrawn'
  if (facts.issuedAt !== null && facts.issuedAt <= at) return 'issued'
  if (facts.adoptedAt !== null && facts.adoptedAt <= at) return 'settled'
  const last = facts.circulations
    .filter((circulation) => circulation.openedAt <= at)
    .reduce<StatementFacts['circulations'][number] | null>(later, null)
  if (last === null) return 'drafting'
  if (last.purpose === 'comments') return 'consulting'
  const silence = silenceState(last, at)
  if (silence === 'open') return 'silence'
  return silence === 'unbroken' ? 'settled' : 'consulting'
}

function later<T extends { openedAt: Instant }>(a: T | null, b: T): T {
  return a === null || b.openedAt >= a.openedAt ? b : a
}
