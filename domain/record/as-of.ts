import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'

/** The day in an address: null without one, which is today; undefined if it is no day. */
export function asOf(raw: string | string[] | undefined): CalendarDate | null | undefined {
  if (raw === undefined || raw === '') return null
  return typeof raw === 'string' && isCalendarDate(raw) ? raw : undefined
}
