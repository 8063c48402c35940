import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'

/** The day an address asks for: null for today; `wrong` when what it says is no day. */
export function asOf(raw: string | string[] | undefined): { on: CalendarDate | null; wrong: boolean } {
  if (raw === undefined || raw === '') return { on: null, wrong: false }
  return typeof raw === 'string' && isCalendarDate(raw) ? { on: raw, wrong: false } : { on: null, wrong: true }
}
