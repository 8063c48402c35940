import type { MeetingDates } from '#domain/meeting/meeting-days'
import type { Locale } from '#domain/text/locale'
import { formatDates, formatDay } from '#domain/time/format'

/** Dates with their weekdays. Browsers say that they know Kazakh and do not know its weekdays: there they are left out. */
export function daysText({ startsOn, endsOn }: MeetingDates, locale: Locale): string {
  if (locale === 'kk') return formatDates(startsOn, endsOn, locale)
  const [first, last] = [formatDay(startsOn, locale), `${formatDay(endsOn, locale)} ${endsOn.slice(0, 4)}`]
  if (startsOn === endsOn) return last
  // A weekday has a capital within a sentence in English alone.
  return `${first} – ${locale === 'en' ? last : last.charAt(0).toLocaleLowerCase(locale) + last.slice(1)}`
}
