import type { Locale } from '#domain/text/locale'
import { formatDates, formatMonth } from '#domain/time/format'

type Known = { startsOn: string; endsOn: string; precision: 'day' | 'month' | 'year' }

/** Dates as far as they are known: days, a month or a stretch of months, or a year. What is missing is not made up. */
export function formatKnown({ startsOn, endsOn, precision }: Known, locale: Locale): string {
  if (precision === 'year') return startsOn.slice(0, 4)
  if (precision === 'day') return formatDates(startsOn, endsOn, locale)
  const [first, last] = [formatMonth(startsOn, locale), formatMonth(endsOn, locale)]
  return first === last ? first : `${first} – ${last}`
}
