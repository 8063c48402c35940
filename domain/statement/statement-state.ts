import { type Silence, silenceState } from '#domain/statement/silence'
import type { StatementState } from '#domain/statement/statement-terms'
import type { Instant } from '#domain/time/calendar'

/** What has happened to a text, as its dated rows have it. */
export type StatementFacts = {
  circulations: readonly ({ purpose: 'comments'; openedAt: Instant } | ({ purpose: 'silence' } & Silence))[]
  adoptedAt: Instant | null
  issuedAt: Instant | null
  withdrawnAt: Instant | null
}

/** Where a text stands at an instant. Silence that expired unbroken settles it with nothing to run. */
export function statementState(facts: StatementFacts, at: Instant): StatementState {
  if (facts.withdrawnAt !== null && facts.withdrawnAt <= at) return 'withdrawn'
  if (facts.issuedAt !== null && facts.issuedAt <= at) return 'issued'
  if (facts.adoptedAt !== null && facts.adoptedAt <= at) return 'settled'
  const last = facts.circulations.filter((one) => one.openedAt <= at).reduce<StatementFacts['circulations'][number] | null>(later, null)
  if (last === null) return 'drafting'
  if (last.purpose === 'comments') return 'consulting'
  const silence = silenceState(last, at)
  if (silence === 'open') return 'silence'
  return silence === 'unbroken' ? 'settled' : 'consulting'
}

function later<T extends { openedAt: Instant }>(a: T | null, b: T): T {
  return a === null || b.openedAt >= a.openedAt ? b : a
}
