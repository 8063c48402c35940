import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { sharesPlace } from '#domain/agenda/moves/minutes-of-slot'
import { knownEnd, overlaps, type Span, spanOf } from '#domain/agenda/slot-span'

/** Where a slot stands. */
export type Standing = Pick<DraftSlot, 'dayId' | 'start' | 'end' | 'place'>

/** What becomes of a slot: null before it came, and after it went. */
export type Change = { id: string; itemId: string; was: Standing | null; now: Standing | null }

/**
 * What a move brings about besides. `into`: a slot that moved runs into one that stays, by so many minutes. `gap`: the time between one that
 * moved and its neighbour that stays, before and after; `next` says on which side the neighbour is.
 */
export type Remark =
  | { code: 'into'; slotId: string; otherId: string; minutes: number; pinned: boolean }
  | { code: 'gap'; slotId: string; otherId: string; next: boolean; was: number; now: number }

/** The slots that stand elsewhere, come or go, in the order in which they will stand, those that go last. */
export function changesBetween(before: AgendaDraft, after: AgendaDraft): Change[] {
  const was = new Map(before.slots.map((slot) => [slot.id, slot]))
  const days = [...after.days].sort((a, b) => (a.date < b.date ? -1 : 1))
  const there = days.flatMap((day) => slotsOfDay(after, day.id))
  const changed = there.flatMap((slot): Change[] => {
    const earlier = was.get(slot.id) ?? null
    return earlier !== null && stands(earlier) === stands(slot) ? [] : [{ id: slot.id, itemId: slot.itemId, was: earlier, now: slot }]
  })
  const ids = new Set(there.map(({ id }) => id))
  const gone = before.slots
    .filter(({ id }) => !ids.has(id))
    .map((slot): Change => ({ id: slot.id, itemId: slot.itemId, was: slot, now: null }))
  return [...changed, ...gone]
}

/** What must be said of a change of times: see `Remark`. */
export function remarksOn(before: AgendaDraft, after: AgendaDraft): Remark[] {
  const changed = new Set(changesBetween(before, after).map(({ id }) => id))
  const had = new Map(before.slots.map((slot) => [slot.id, slot]))
  const remarks: Remark[] = []
  for (const slot of after.slots.filter(({ id }) => changed.has(id))) {
    const span = spanOf(slot)
    if (span === null) continue
    const stay = after.slots.filter((other) => other.dayId === slot.dayId && other.id !== slot.id && sharesPlace(after, slot, other))
    const was = had.get(slot.id)
    for (const other of stay.filter(({ id }) => !changed.has(id))) remarks.push(...intoOf(slot, span, was, other))
    remarks.push(...gapsOf(slot, span, was, stay, changed))
  }
  return remarks
}

function stands({ dayId, start, end, place }: Standing): string {
  return JSON.stringify([dayId, start, end, place])
}

function intoOf(slot: DraftSlot, span: Span, was: DraftSlot | undefined, other: DraftSlot): Remark[] {
  const there = spanOf(other)
  if (there === null || !overlaps(span, there)) return []
  const earlier = was === undefined || was.dayId !== slot.dayId ? null : spanOf(was)
  // What was in the way before is not of this move, unless there is more of it now.
  const shared = sharedMinutes(span, there)
  if (earlier !== null && overlaps(earlier, there) && sharedMinutes(earlier, there) >= shared) return []
  return [{ code: 'into', slotId: slot.id, otherId: other.id, minutes: shared, pinned: other.pinned }]
}

function sharedMinutes(one: Span, other: Span): number {
  return Math.min(knownEnd(one), knownEnd(other)) - Math.max(one.from, other.from)
}

// Only with the nearest neighbour on each side, where that one stays.
function gapsOf(
  slot: DraftSlot,
  span: Span,
  was: DraftSlot | undefined,
  others: readonly DraftSlot[],
  changed: ReadonlySet<string>,
): Remark[] {
  const earlier = was === undefined || was.dayId !== slot.dayId ? null : spanOf(was)
  if (earlier === null || earlier.to === null || span.to === null) return []
  const timed = others.flatMap((other) => {
    const there = spanOf(other)
    return there === null ? [] : [{ other, there }]
  })
  // Where something else takes of it there is no gap to speak of.
  const isFree = (between: Span) =>
    !timed.some(({ there }) => overlaps(between, there)) && !timed.some(({ there }) => overlaps(there, span))
  const remarks: Remark[] = []
  const next = timed.filter(({ there }) => there.from >= knownEnd(span)).sort((a, b) => a.there.from - b.there.from)[0]
  if (next !== undefined && !changed.has(next.other.id) && next.there.from >= knownEnd(earlier) && knownEnd(earlier) !== knownEnd(span))
    if (isFree({ from: knownEnd(span), to: next.there.from }))
      remarks.push(gap(slot, next.other, true, next.there.from - knownEnd(earlier), next.there.from - knownEnd(span)))
  const before = timed.filter(({ there }) => knownEnd(there) <= span.from).sort((a, b) => knownEnd(b.there) - knownEnd(a.there))[0]
  if (before !== undefined && !changed.has(before.other.id) && knownEnd(before.there) <= earlier.from && earlier.from !== span.from)
    if (isFree({ from: knownEnd(before.there), to: span.from }))
      remarks.push(gap(slot, before.other, false, earlier.from - knownEnd(before.there), span.from - knownEnd(before.there)))
  return remarks
}

function gap(slot: DraftSlot, other: DraftSlot, next: boolean, was: number, now: number): Remark {
  return { code: 'gap', slotId: slot.id, otherId: other.id, next, was, now }
}
