import type { BeginningPrecision } from '#domain/record/register-terms'
import { type CalendarDate, dayBegins, type Instant } from '#domain/time/calendar'

/**
 * A term in the Chair. `effectiveOn` is the day it begins, at 00:00 in the Process's zone; a date known only to the month counts
 * from its first day. A term lasts until the next one, or until `endsOn`.
 */
export type Term = {
  state: string
  effectiveOn: CalendarDate
  precision: BeginningPrecision
  endsOn: CalendarDate | null
}

/** The term in force at an instant; null when nobody chairs. The first instant of a day belongs to the new term. */
export function termAt<T extends Term>(terms: readonly T[], at: Instant, zone: string): T | null {
  let inForce: T | null = null
  for (const term of terms)
    if (dayBegins(term.effectiveOn, zone) <= at && (inForce === null || term.effectiveOn > inForce.effectiveOn)) inForce = term
  if (inForce?.endsOn != null && dayBegins(inForce.endsOn, zone) <= at) return null
  return inForce
}

/** Whether a State is in the Chair at an instant. All of the Chair's powers rest on this rule. */
export function holdsChair(terms: readonly Term[], state: string, at: Instant, zone: string): boolean {
  return termAt(terms, at, zone)?.state === state
}

/**
 * When a State's last chairmanship that had begun by an instant ended; null if it had none, or it is not over. A term ends when the next
 * one begins, or at its own end.
 */
export function lastChairmanshipEnded(terms: readonly Term[], state: string, at: Instant, zone: string): Instant | null {
  const begun = terms.filter((term) => dayBegins(term.effectiveOn, zone) <= at).sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
  const last = begun.findLastIndex((term) => term.state === state)
  const end = begun[last]?.endsOn ?? begun[last + 1]?.effectiveOn
  if (last === -1 || end === undefined) return null
  const ended = dayBegins(end, zone)
  return ended <= at ? ended : null
}
