import type { MeetingDates } from '#domain/meeting/meeting-days'
import { addDays, type CalendarDate, dayNumber, daysBetween } from '#domain/time/calendar'

/**
 * The day that each day of an earlier meeting becomes in a new one: as far from the first day, so that gaps stay; a day after the end as
 * far from the last. `left` are the days within the earlier dates for which the new ones have no room.
 */
export function carriedDays(
  days: readonly CalendarDate[],
  before: MeetingDates,
  after: MeetingDates,
): { carried: { from: CalendarDate; to: CalendarDate }[]; left: CalendarDate[] } {
  const later = days.map((from) =>
    from > before.endsOn
      ? { from, to: addDays(after.endsOn, daysBetween(before.endsOn, from)) }
      : { from, to: addDays(after.startsOn, daysBetween(before.startsOn, from)) },
  )
  const hasRoom = ({ from, to }: { from: CalendarDate; to: CalendarDate }) => from > before.endsOn || to <= after.endsOn
  return { carried: later.filter(hasRoom), left: later.flatMap((day) => (hasRoom(day) ? [] : [day.from])) }
}

/** How many days from the first day of a meeting to its last, both counted. */
export function lengthOf({ startsOn, endsOn }: MeetingDates): number {
  return daysBetween(startsOn, endsOn) + 1
}

/** A year later on the same weekdays, and as many more years as it takes to come after a day: dates to propose. */
export function sameWeekdaysLater({ startsOn, endsOn }: MeetingDates, after: CalendarDate): MeetingDates {
  const years = Math.max(1, Math.floor((dayNumber(after) - dayNumber(startsOn)) / YEAR) + 1)
  return { startsOn: addDays(startsOn, years * YEAR), endsOn: addDays(endsOn, years * YEAR) }
}

// Fifty-two weeks.
const YEAR = 364
