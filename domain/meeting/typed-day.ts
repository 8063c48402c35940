import { datesIn } from '#domain/agenda/reading/read-date'
import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'

/**
 * A day as a person types it, day before month: `27.9.2026`, `27/09/2026`, `27 09 2026`, `27092026`, `27 September 2026` in any of the
 * languages, and `2026-09-27`. Null for what names no day, or none with a year.
 */
export function readTypedDay(text: string): CalendarDate | null {
  const typed = text.trim().replace(/\s+/g, ' ')
  if (isCalendarDate(typed)) return typed
  const [, day, month, year] = /^(\d{1,2})[ ./,-]+(\d{1,2})[ ./,-]+(\d{4})\.?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? []
  if (day !== undefined && month !== undefined && year !== undefined) return dated(Number(day), Number(month), Number(year))
  const named = typed.length > 40 ? null : datesIn(typed)
  if (named === null || named.first.year === null || named.to - named.from < typed.length - 4) return null
  return dated(named.first.day, named.first.month, named.first.year)
}

/** A day as it stands in a field: `27.09.2026`. */
export function typedDay(date: CalendarDate): string {
  const [year, month, day] = date.split('-')
  return `${day}.${month}.${year}`
}

/** What a field of a day shows: a day as it is typed, and other words as somebody typed them. */
export function dayInField(text: string): string {
  return isCalendarDate(text) ? typedDay(text) : text
}

function dated(day: number, month: number, year: number): CalendarDate | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}
