import type { AgendaDraft, DraftDay, DraftSlot } from '#domain/agenda/agenda-draft'
import { inOrder } from '#domain/agenda/draft-order'
import { isSamePlace, placeOf } from '#domain/agenda/place'
import { DAY_MINUTES, knownEnd, overlaps, type Span, spanOf } from '#domain/agenda/slot-span'
import { type Clock, clockAt } from '#domain/time/clock'

/** Where a slot is wanted in its day. */
export type Direction = 'earlier' | 'later'

/** The new times of a slot. */
export type Retiming = { id: string; start: Clock; end: Clock | null }

/** Why a slot stays where it is. */
export type NoMove = 'at-the-edge' | 'at-the-same-time' | 'over-midnight'

/**
 * What a move does: the new ranks of slots of the day, and the slot that was passed. In an `exchange` the two change their times as well;
 * else no time is touched.
 */
export type SlotMove = { ranks: ReadonlyMap<string, number>; passed: string; exchange: [Retiming, Retiming] | null }

/** What of a draft says where a slot may go: its day and the day's slots are enough. */
export type MovedIn = {
  meeting: Pick<AgendaDraft['meeting'], 'venue'>
  days: readonly Pick<DraftDay, 'id' | 'place'>[]
  slots: readonly DraftSlot[]
}

/**
 * What “Earlier” or “Later” does to a slot. It passes its neighbour without touching a time where one of the two has none or both begin
 * together. Otherwise it exchanges times with the nearest slot of the same place, or without one as it is, if nothing that may be there
 * overlaps either of them. It never touches another slot.
 */
export function moveOf(draft: MovedIn, slotId: string, direction: Direction): SlotMove | NoMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  if (slot === undefined) return 'at-the-edge'
  const order = inOrder(draft.slots.filter(({ dayId }) => dayId === slot.dayId))
  const day = draft.days.find(({ id }) => id === slot.dayId)
  const placed = (other: DraftSlot) => placeOf([other.place, day?.place, draft.meeting.venue])
  const at = order.findIndex(({ id }) => id === slotId)
  const onward = direction === 'earlier' ? order.slice(0, at).reverse() : order.slice(at + 1)
  const sharesPlace = (other: DraftSlot) => isSamePlace(placed(other), placed(slot))
  const [neighbour] = onward
  if (neighbour !== undefined && passes(slot, neighbour)) {
    const ranks = ranksFor(beyond(order, slot, neighbour, direction))
    return { ranks, passed: neighbour.id, exchange: null }
  }
  const next = onward.find((other) => other.start !== null && placed(other) === placed(slot))
  const [own, others] = [slot, next].map((one) => (one === undefined ? null : spanOf(one)))
  if (next === undefined || !own || !others) return 'at-the-edge'
  const [earlier, later] = direction === 'earlier' ? [next, slot] : [slot, next]
  const [first, second] = direction === 'earlier' ? [others, own] : [own, others]
  const [newFirst, newSecond] = exchange(first, second)
  const whole: Span = { from: first.from, to: Math.max(knownEnd(second), knownEnd(newFirst), knownEnd(newSecond)) }
  const inTheWay = order.some((other) => other !== earlier && other !== later && sharesPlace(other) && isIn(whole, other))
  if (overlaps(first, second) || inTheWay) return 'at-the-same-time'
  if (newSecond.from >= DAY_MINUTES) return 'over-midnight'
  const ranks = new Map([
    [later.id, earlier.rank],
    [earlier.id, later.rank],
  ])
  return { ranks, passed: next.id, exchange: [retimed(later.id, newFirst), retimed(earlier.id, newSecond)] }
}

// Only the order of the two says which comes first.
function passes(slot: DraftSlot, other: DraftSlot): boolean {
  return slot.start === null || other.start === null || slot.start === other.start
}

function isIn(whole: Span, other: DraftSlot): boolean {
  const span = spanOf(other)
  return span !== null && overlaps(whole, span)
}

function beyond(order: readonly DraftSlot[], slot: DraftSlot, neighbour: DraftSlot, direction: Direction): DraftSlot[] {
  const others = order.filter((other) => other !== slot)
  const at = others.indexOf(neighbour) + (direction === 'earlier' ? 0 : 1)
  return [...others.slice(0, at), slot, ...others.slice(at)]
}

// The ranks there are, as far as they tell all slots apart.
function ranksFor(order: readonly DraftSlot[]): Map<string, number> {
  const ranks = [...new Set(order.map(({ rank }) => rank))].sort((a, b) => a - b)
  return new Map(order.map(({ id }, index) => [id, ranks.length === order.length ? (ranks[index] ?? index) : index]))
}

/**
 * The times of two slots that follow each other, exchanged: each keeps its length or its open end, and the pause between them stays.
 * After an open end the other begins when it began before.
 */
function exchange(first: Span, second: Span): [Span, Span] {
  const lengthOf = ({ from, to }: Span) => (to === null ? null : to - from)
  const [firstLength, secondLength] = [lengthOf(first), lengthOf(second)]
  const pause = firstLength === null ? 0 : second.from - first.from - firstLength
  const from = secondLength === null ? second.from : first.from + secondLength + pause
  const spanned = (start: number, length: number | null): Span => ({ from: start, to: length === null ? null : start + length })
  return [spanned(first.from, secondLength), spanned(from, firstLength)]
}

function retimed(id: string, { from, to }: Span): Retiming {
  return { id, start: clockAt(from), end: to === null ? null : clockAt(to % DAY_MINUTES) }
}
