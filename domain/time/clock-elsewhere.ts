import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, clockIn, dateIn, instantAt } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** What clocks show elsewhere at a time, and how many days later it is there than `date` (−1, 0 or 1; an end past midnight adds one). */
export type ClockElsewhere = { clock: Clock; days: number }

/** The time of day in another zone when clocks in the zone of the meeting show `clock` on `date`. Both zones are of the IANA database. */
export function clockElsewhere(
  date: CalendarDate,
  clock: Clock,
  zone: string,
  elsewhere: string,
  dayOf: CalendarDate = date,
): ClockElsewhere {
  const instant = instantAt(date, clock, zone)
  return { clock: clockIn(elsewhere, instant), days: daysBetween(dayOf, dateIn(elsewhere, instant)) }
}

function daysBetween(first: CalendarDate, last: CalendarDate): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days
}
