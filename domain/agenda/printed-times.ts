import type { EntryTimes } from '#domain/agenda/entry-times'
import { addDays, type CalendarDate } from '#domain/time/calendar'
import { type ClockElsewhere, clockElsewhere } from '#domain/time/clock-elsewhere'

/** A start and an end as they are printed. `days`: how many days after the day of the programme it is then. */
export type PrintedTimes = { start: ClockElsewhere; end: ClockElsewhere | null }

/** True if an end is of the day after the start's: it is not after it on the clock. */
export function endsNextDay({ start, end }: EntryTimes): boolean {
  return start !== null && end !== null && end <= start
}

/** The times of a slot or part on the clock of its meeting; null if it is untimed. */
export function printedTimes({ start, end }: EntryTimes): PrintedTimes | null {
  if (start === null) return null
  return { start: { clock: start, days: 0 }, end: end === null ? null : { clock: end, days: endsNextDay({ start, end }) ? 1 : 0 } }
}

/** The same instants on the clocks of another zone. `date` is the day of the programme, in the meeting's `zone`. */
export function timesElsewhere(times: EntryTimes, date: CalendarDate, zone: string, elsewhere: string): PrintedTimes | null {
  const { start, end } = times
  if (start === null) return null
  const lastDay = endsNextDay(times) ? addDays(date, 1) : date
  return {
    start: clockElsewhere(date, start, zone, elsewhere),
    end: end === null ? null : clockElsewhere(lastDay, end, zone, elsewhere, date),
  }
}
