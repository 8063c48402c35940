import type { BeginningPrecision, DatePrecision } from '#domain/record/register-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import {
  formatDate,
  formatDateSince,
  formatDates,
  formatDatesInYear,
  formatMonth,
  formatMonthSince,
  formatMonths,
  formatMonthsInYear,
  formatYear,
} from '#domain/time/format'

type Known = { startsOn: CalendarDate; endsOn: CalendarDate; precision: DatePrecision }

/** Dates as exactly as they are known: days, a month or months, or a year. What is missing is not invented. */
export function formatKnown({ startsOn, endsOn, precision }: Known, locale: Locale): string {
  if (precision === 'year') return formatYear(startsOn, locale)
  if (precision === 'day') return formatDates(startsOn, endsOn, locale)
  return formatMonths(startsOn, endsOn, locale)
}

/** The same under a heading that says the year; null where no more than the year is known. */
export function formatKnownInYear({ startsOn, endsOn, precision }: Known, locale: Locale): string | null {
  if (precision === 'year') return null
  return precision === 'day' ? formatDatesInYear(startsOn, endsOn, locale) : formatMonthsInYear(startsOn, endsOn, locale)
}

/** The day something begins, or only the month if no more is known: `June 2013`. */
export function formatBeginning(date: CalendarDate, precision: BeginningPrecision, locale: Locale): string {
  return precision === 'month' ? formatMonth(date, locale) : formatDate(date, locale)
}

/** The same in “since”: `с июня 2013 г.`, `2013 жылғы маусымнан бері` */
export function formatSince(date: CalendarDate, precision: BeginningPrecision, locale: Locale): string {
  return precision === 'month' ? formatMonthSince(date, locale) : formatDateSince(date, locale)
}
