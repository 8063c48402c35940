import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { inOrder, slotsOfDay } from '#domain/agenda/draft-order'
import { type CannotMove, wordingsOf } from '#domain/agenda/moves/after-saves'
import { placeOfSlot, sharesPlace } from '#domain/agenda/moves/minutes-of-slot'
import { shifted } from '#domain/agenda/moves/shift'
import { DAY_MINUTES, overlaps, spanOf } from '#domain/agenda/slot-span'
import { OPEN_END_MINUTES } from '#domain/agenda/timeline'
import type { LocalizedText } from '#domain/text/localized-text'

/** When slots begin that go to another day. */
export const ON_ARRIVAL = ['same-clock', 'after'] as const
export type OnArrival = (typeof ON_ARRIVAL)[number]

/**
 * Slots go to another day, at the same clock, or after the last of what is there in their place. Their lengths, order and the time between
 * them stay; those without a time go along. `over-midnight` where one of them would begin after the day.
 */
export function toDay(draft: AgendaDraft, slotIds: readonly string[], dayId: string, arrival: OnArrival): SaveWithin[] | CannotMove {
  const slots = inOrder(draft.slots.filter(({ id }) => slotIds.includes(id)))
  const coming = slots.filter((slot) => slot.dayId !== dayId)
  const first = Math.min(...coming.flatMap((slot) => spanOf(slot)?.from ?? []))
  const last = lastEnd(draft, coming, dayId)
  const minutes = arrival === 'after' && last !== null && Number.isFinite(first) ? last - first : 0
  const starts = coming.flatMap((slot) => spanOf(slot)?.from ?? [])
  if (starts.some((from) => from + minutes < 0 || from + minutes >= DAY_MINUTES)) return 'over-midnight'
  return coming.flatMap((slot) => shifted(draft, slot, minutes, dayId))
}

/** Whether one of these slots would be in the way of what stands on that day, at the same clock. */
export function wouldOverlap(draft: AgendaDraft, slotIds: readonly string[], dayId: string): boolean {
  const there = draft.slots.filter((slot) => slot.dayId === dayId && !slotIds.includes(slot.id))
  return draft.slots
    .filter((slot) => slotIds.includes(slot.id) && slot.dayId !== dayId)
    .some((slot) => there.some((other) => isInTheWay(draft, { ...slot, dayId }, other)))
}

/** Slots get a place, in every language it has; null takes their own place away. */
export function toPlace(draft: AgendaDraft, slotIds: readonly string[], place: LocalizedText | null): SaveWithin[] {
  return draft.slots
    .filter(
      ({ id, dayId, ...slot }) => slotIds.includes(id) && placeOfSlot(draft, { ...slot, dayId }) !== placeOfSlot(draft, { place, dayId }),
    )
    .map(({ id }) => ({ verb: 'edit-slot', target: id, input: { place: wordingsOf(place, true) } }))
}

function isInTheWay(draft: AgendaDraft, slot: DraftSlot, other: DraftSlot): boolean {
  const [one, two] = [spanOf(slot), spanOf(other)]
  return one !== null && two !== null && sharesPlace(draft, slot, other) && overlaps(one, two)
}

function lastEnd(draft: AgendaDraft, coming: readonly DraftSlot[], dayId: string): number | null {
  const there = slotsOfDay(draft, dayId).filter((other) => coming.some((slot) => sharesPlace(draft, { ...slot, dayId }, other)))
  const ends = there.flatMap((slot) => {
    const span = spanOf(slot)
    return span === null ? [] : [span.to ?? span.from + OPEN_END_MINUTES]
  })
  return ends.length === 0 ? null : Math.max(...ends)
}
