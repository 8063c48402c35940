import type { EntryTimes } from '#domain/agenda/entry-times'
import { endsNextDay } from '#domain/agenda/printed-times'
import { DAY_MINUTES } from '#domain/agenda/slot-span'
import { addDays, type CalendarDate, type Instant, instantAt, isoInstant } from '#domain/time/calendar'
import { minutesOf } from '#domain/time/clock'

/** From an instant to a later one. */
export type TimedSpan = { start: Instant; end: Instant }

/** How long an open-ended slot is taken to last where a format asks for an end. */
const OPEN_MINUTES = 60

/**
 * When a slot is on, in UTC; null where it is untimed. `date` and times are of `zone`. An open end is taken as an hour after the start.
 * Where clocks are put forward over it, it lasts as long as it would otherwise.
 */
export function timedSpan(times: EntryTimes, date: CalendarDate, zone: string): TimedSpan | null {
  if (times.start === null) return null
  const start = instantAt(date, times.start, zone)
  const lasts = minutesLasting(times)
  if (times.end === null) return { start, end: later(start, lasts) }
  const end = instantAt(endsNextDay(times) ? addDays(date, 1) : date, times.end, zone)
  return { start, end: end > start ? end : later(start, lasts) }
}

/** How many minutes a slot lasts by its clock times; an hour where its end is open, none where it is untimed. */
export function minutesLasting(times: EntryTimes): number {
  const { start, end } = times
  if (start === null) return 0
  if (end === null) return OPEN_MINUTES
  return minutesOf(end) - minutesOf(start) + (endsNextDay(times) ? DAY_MINUTES : 0)
}

function later(instant: Instant, minutes: number): Instant {
  return isoInstant(Date.parse(instant) + minutes * 60_000)
}
