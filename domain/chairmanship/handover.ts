import type { Term } from '#domain/chairmanship/holds-chair'
import { type CalendarDate, dayBegins, type Instant } from '#domain/time/calendar'

/** What can be done to a prepared handover. Postponing, which sets new terms, is separate. */
export const HANDOVER_ACTS = ['confirm', 'decline', 'call-off'] as const
export type HandoverAct = (typeof HANDOVER_ACTS)[number]

export const HANDOVER_STATES = ['prepared', 'confirmed', 'declined', 'called-off', 'lapsed', 'passed'] as const
export type HandoverState = (typeof HANDOVER_STATES)[number]

/** Whether a handover in this state can still happen without new dates. */
export function isOpen(state: HandoverState): boolean {
  return state === 'prepared' || state === 'confirmed'
}

/** A handover from its dated rows: `terms` in the order they were set, acts in order of time. */
export type Handover = {
  outgoing: string
  incoming: string
  terms: readonly { number: number; effectiveOn: CalendarDate; overlapFrom: CalendarDate }[]
  acts: readonly { terms: number; act: HandoverAct; state: string | null; at: Instant }[]
}

/** The terms in force: the last ones set. */
export function currentTerms<T extends Handover>({ terms }: T): T['terms'][number] {
  const last = terms.reduce((a, b) => (b.number >= a.number ? b : a))
  return last
}

/** The instant at which the Chair's powers pass: the start of the day in the Process's zone. */
export function effectiveInstant(handover: Handover, zone: string): Instant {
  return dayBegins(currentTerms(handover).effectiveOn, zone)
}

/** States whose teams confirmed the current terms before the handover's instant. */
export function confirmedBy(handover: Handover, zone: string): string[] {
  const { number } = currentTerms(handover)
  const instant = effectiveInstant(handover, zone)
  const given = handover.acts.filter((act) => act.act === 'confirm' && act.terms === number && act.at < instant)
  return [...new Set(given.flatMap((act) => act.state ?? []))]
}

/**
 * The state of a handover at an instant. Confirmed by both teams before its instant it passes, with no job to run; otherwise it
 * lapses. Acts at the instant or later do not count.
 */
export function handoverState(handover: Handover, at: Instant, zone: string): HandoverState {
  const { number } = currentTerms(handover)
  const instant = effectiveInstant(handover, zone)
  const acts = handover.acts.filter((act) => act.at <= at && act.at < instant)
  if (acts.some((act) => act.act === 'call-off')) return 'called-off'
  if (acts.some((act) => act.act === 'decline' && act.terms === number)) return 'declined'
  const both = [handover.outgoing, handover.incoming].every((state) =>
    acts.some((act) => act.act === 'confirm' && act.terms === number && act.state === state),
  )
  if (at < instant) return both ? 'confirmed' : 'prepared'
  return both ? 'passed' : 'lapsed'
}

/** The chairmanship term that follows from a handover, from its instant on; null unless both confirmed. */
export function termOf(handover: Handover, at: Instant, zone: string): Term | null {
  const state = handoverState(handover, at, zone)
  if (state !== 'confirmed' && state !== 'passed') return null
  return { state: handover.incoming, effectiveOn: currentTerms(handover).effectiveOn, precision: 'day', endsOn: null }
}

/** Whether the incoming team reads along at an instant: both confirmed, within the overlap, and before the powers pass. */
export function inOverlap(handover: Handover, at: Instant, zone: string): boolean {
  return handoverState(handover, at, zone) === 'confirmed' && dayBegins(currentTerms(handover).overlapFrom, zone) <= at
}
