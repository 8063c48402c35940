import type { Term } from '#domain/chairmanship/holds-chair'
import { type CalendarDate, dayBegins, type Instant } from '#domain/time/calendar'

/** What can be done to a handover after it was prepared; postponing sets new terms. */
export const HANDOVER_ACTS = ['confirm', 'decline', 'call-off'] as const
export type HandoverAct = (typeof HANDOVER_ACTS)[number]

export const HANDOVER_STATES = ['prepared', 'confirmed', 'declined', 'called-off', 'lapsed', 'passed'] as const
export type HandoverState = (typeof HANDOVER_STATES)[number]

/** Whether a handover in this state may still come about without being set new dates. */
export function isOpen(state: HandoverState): boolean {
  return state === 'prepared' || state === 'confirmed'
}

/** A handover as its dated rows have it. `terms` are in the order they were set; acts in the order of time. */
export type Handover = {
  outgoing: string
  incoming: string
  terms: readonly { number: number; effectiveOn: CalendarDate; overlapFrom: CalendarDate }[]
  acts: readonly { terms: number; act: HandoverAct; state: string | null; at: Instant }[]
}

/** The terms in force: the last that were set. */
export function currentTerms<T extends Handover>({ terms }: T): T['terms'][number] {
  const last = terms.reduce((a, b) => (b.number >= a.number ? b : a))
  return last
}

/** The instant at which the Chair's powers pass: the day begins in the Process's zone. */
export function effectiveInstant(handover: Handover, zone: string): Instant {
  return dayBegins(currentTerms(handover).effectiveOn, zone)
}

/** The States whose teams confirmed the terms in force, before they took effect. */
export function confirmedBy(handover: Handover, zone: string): string[] {
  const { number } = currentTerms(handover)
  const instant = effectiveInstant(handover, zone)
  const given = handover.acts.filter((one) => one.act === 'confirm' && one.terms === number && one.at < instant)
  return [...new Set(given.flatMap((one) => one.state ?? []))]
}

/**
 * Where a handover stands at an instant. Not confirmed by both teams before its instant it lapses; confirmed, it passes with nothing to run.
 * Called off or declined it stays so. What is done at the instant or after it counts for nothing.
 */
export function handoverState(handover: Handover, at: Instant, zone: string): HandoverState {
  const { number } = currentTerms(handover)
  const instant = effectiveInstant(handover, zone)
  const acts = handover.acts.filter((one) => one.at <= at && one.at < instant)
  if (acts.some((one) => one.act === 'call-off')) return 'called-off'
  if (acts.some((one) => one.act === 'decline' && one.terms === number)) return 'declined'
  const both = [handover.outgoing, handover.incoming].every((state) =>
    acts.some((one) => one.act === 'confirm' && one.terms === number && one.state === state),
  )
  if (at < instant) return both ? 'confirmed' : 'prepared'
  return both ? 'passed' : 'lapsed'
}

/** The term a handover brings: counted only once it has been confirmed by both, from its instant on. */
export function termOf(handover: Handover, at: Instant, zone: string): Term | null {
  const state = handoverState(handover, at, zone)
  if (state !== 'confirmed' && state !== 'passed') return null
  return { state: handover.incoming, effectiveOn: currentTerms(handover).effectiveOn, precision: 'day', endsOn: null }
}

/** Whether the incoming team reads along at an instant: confirmed by both, within the overlap, before the powers pass. */
export function inOverlap(handover: Handover, at: Instant, zone: string): boolean {
  return handoverState(handover, at, zone) === 'confirmed' && dayBegins(currentTerms(handover).overlapFrom, zone) <= at
}
