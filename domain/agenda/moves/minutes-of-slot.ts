import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { placeOf } from '#domain/agenda/place'
import { DAY_MINUTES } from '#domain/agenda/slot-span'
import { addDays } from '#domain/time/calendar'
import { type Clock, clockAt } from '#domain/time/clock'

/** The clock so many minutes from the midnight of a day, also past the next midnight or before this one. */
export function clockOn(minutes: number): Clock {
  return clockAt(((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES)
}

/** The day of the meeting on which something begins so many minutes from the midnight of this day; null if the meeting has none. */
export function dayOf(draft: AgendaDraft, dayId: string, minutes: number): string | null {
  const day = draft.days.find(({ id }) => id === dayId)
  if (day === undefined) return null
  const date = addDays(day.date, Math.floor(minutes / DAY_MINUTES))
  return draft.days.find((other) => other.date === date)?.id ?? null
}

/** Where a slot is held, as far as the agenda says: see `placeOf`. */
export function placeOfSlot(draft: AgendaDraft, { place, dayId }: Pick<DraftSlot, 'place' | 'dayId'>): string | null {
  return placeOf([place, draft.days.find(({ id }) => id === dayId)?.place, draft.meeting.venue])
}

/** Whether a slot says itself where it is held. One that does not is for everybody: it stands in the way of every place. */
export function isCommon({ place }: Pick<DraftSlot, 'place'>): boolean {
  return placeOf([place]) === null
}

/** Whether two slots of a day would be in each other's way at the same time. */
export function sharesPlace(draft: AgendaDraft, one: DraftSlot, other: DraftSlot): boolean {
  return isCommon(one) || isCommon(other) || placeOfSlot(draft, one) === placeOfSlot(draft, other)
}
