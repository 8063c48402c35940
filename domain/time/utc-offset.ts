import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '#domain/time/calendar'

const MINUTE = 60_000_000_000

/**
 * How far the clocks of a zone are from UTC on a day, as it is printed: `UTC+5`, `UTC+4:30`, `UTC−3`, `UTC`. Where clocks change that
 * day, as they stand at noon. `zone` is an IANA zone.
 */
export function utcOffset(zone: string, date: CalendarDate): string {
  const minutes = Math.round(Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime(zone).offsetNanoseconds / MINUTE)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
