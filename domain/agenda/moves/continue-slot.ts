import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { contributionsIn, daysInOrder, slotsOfDay } from '#domain/agenda/draft-order'
import { copiedContribution } from '#domain/agenda/moves/copies'
import { clockOn, sharesPlace } from '#domain/agenda/moves/minutes-of-slot'
import { goesOn } from '#domain/agenda/moves/split'
import { DAY_MINUTES, knownEnd, type Span, spanOf } from '#domain/agenda/slot-span'
import { OPEN_END_MINUTES } from '#domain/agenda/timeline'

/** After what a slot goes on: the next meal, the next break or meal, the night, or all there is on its day. */
export const CONTINUE_AFTER = ['meal', 'break', 'night', 'end'] as const
export type ContinueAfter = (typeof CONTINUE_AFTER)[number]

/** A proposal where a slot goes on: after which slot (null: none in particular), on which day, and when. */
export type Continuation = { after: ContinueAfter; afterId: string | null; dayId: string; start: string; end: string }

/** What a slot that goes on lasts at least, in minutes: a shorter room is no proposal. */
const SHORTEST = 15
const USUAL = 60
const MORNING = 9 * 60

/**
 * Where a slot can go on, each with times that are free in its place where there is room, for as long as the slot lasts or until the next
 * begins. Without room it is proposed for its whole length, and the preview says what it runs into.
 */
export function continuations(draft: AgendaDraft, slot: DraftSlot): Continuation[] {
  const span = spanOf(slot)
  if (span === null) return []
  const order = slotsOfDay(draft, slot.dayId)
  const following = order.filter((other) => (spanOf(other)?.from ?? -1) >= knownEnd(span))
  const meal = following.find(({ kind }) => kind === 'meal')
  const pause = following.find(({ kind }) => kind === 'break' || kind === 'meal')
  const length = span.to === null ? USUAL : Math.max(SHORTEST, span.to - span.from)
  const found: Continuation[] = []
  for (const [after, other] of [
    ['meal', meal],
    ['break', pause === meal ? undefined : pause],
  ] as const) {
    const ends = other === undefined ? null : spanOf(other)
    if (other === undefined || ends === null || ends.to === null || ends.to >= DAY_MINUTES) continue
    found.push({ after, afterId: other.id, dayId: slot.dayId, ...timesFrom(draft, slot, slot.dayId, ends.to, length) })
  }
  const days = daysInOrder(draft)
  const next = days[days.findIndex(({ id }) => id === slot.dayId) + 1]
  const last = Math.max(...[span, ...spansOf(draft, slot, slot.dayId)].map(({ from, to }) => to ?? from + OPEN_END_MINUTES))
  if (last < DAY_MINUTES && found.every(({ start }) => start !== clockOn(last)))
    found.push({ after: 'end', afterId: null, dayId: slot.dayId, ...timesFrom(draft, slot, slot.dayId, last, length) })
  if (next !== undefined) found.push({ after: 'night', afterId: null, dayId: next.id, ...firstRoom(draft, slot, next.id, length) })
  return found
}

/** The slot goes on there, with or without its people. Lines stay where they are. */
export function continueAt(
  draft: AgendaDraft,
  slot: DraftSlot,
  { dayId, start, end }: Pick<Continuation, 'dayId' | 'start'> & { end: string | null },
  withPeople: boolean,
  newId: () => string,
): SaveWithin[] {
  const id = newId()
  const people = withPeople ? contributionsIn(draft, slot.id, null).filter(({ role }) => role !== 'line') : []
  return [
    ...goesOn(slot, id, dayId, start, end),
    ...people.flatMap((one) => copiedContribution(one, { slotId: id, partId: null }, newId())),
  ]
}

function timesFrom(draft: AgendaDraft, slot: DraftSlot, dayId: string, from: number, length: number): { start: string; end: string } {
  const next = spansOf(draft, slot, dayId).find((span) => knownEnd(span) > from)
  const room = next === undefined ? length : next.from - from
  return { start: clockOn(from), end: clockOn(from + (room >= SHORTEST ? Math.min(room, length) : length)) }
}

// The first room of the day, from its first entry on.
function firstRoom(draft: AgendaDraft, slot: DraftSlot, dayId: string, length: number): { start: string; end: string } {
  const spans = spansOf(draft, slot, dayId)
  let from = spans[0]?.from ?? MORNING
  for (const span of spans) {
    if (span.from - from >= Math.min(length, 2 * SHORTEST)) break
    from = Math.max(from, knownEnd(span))
  }
  return timesFrom(draft, slot, dayId, Math.min(from, DAY_MINUTES - USUAL), length)
}

function spansOf(draft: AgendaDraft, slot: DraftSlot, dayId: string): Span[] {
  return slotsOfDay(draft, dayId)
    .filter((other) => other.id !== slot.id && sharesPlace(draft, { ...slot, dayId }, other))
    .flatMap((other) => spanOf(other) ?? [])
}
