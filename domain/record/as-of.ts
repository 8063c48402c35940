import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'

/** The day in an address: null for today; `wrong` if it is no day. */
export function asOf(raw: string | string[] | undefined): { on: CalendarDate | null; wrong: boolean } {
  if (raw === undefined || raw === '') return { on: null, wrong: false }
  return typeof raw === 'string' && isCalendarDate(raw) ? { on: raw, wrong: false } : { on: null, wrong: true }
}
