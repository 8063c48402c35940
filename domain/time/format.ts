import type { Locale } from '#domain/text/locale'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** British English, the spelling of UN papers: 27 September 2018. */
const TAGS: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' }

const formats = new Map<string, Intl.DateTimeFormat>()

// Creating an Intl format costs a hundred times as much as using it, and there are only a few.
function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat(TAGS[locale], options)
    formats.set(key, made)
  }
  return made
}

// A calendar day has no zone: formatting it at noon UTC keeps any offset from moving it.
const noon = (date: CalendarDate) => new Date(`${date}T12:00:00Z`)

/** `27 September 2018` */
export function formatDate(date: CalendarDate, locale: Locale): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(date))
}

/** `27–28 September 2018`; one day when both ends are the same. */
export function formatDates(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  if (first === last) return formatDate(first, locale)
  return (
    format(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
      .formatRange(noon(first), noon(last))
      // Programmes print ranges of days without the thin spaces around the dash.
      .replace(/\u2009–\u2009/g, '–')
  )
}

/** `Thursday 27 September`: a day's heading inside a meeting whose year is known. */
export function formatDay(date: CalendarDate, locale: Locale): string {
  const text = format(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noon(date))
  return text.charAt(0).toLocaleUpperCase(TAGS[locale]) + text.slice(1).replace(',', locale === 'en' ? '' : ',')
}

/** `Thursday 27`: the same where there is little room. */
export function formatShortDay(date: CalendarDate, locale: Locale): string {
  const parts = format(locale, { weekday: 'long', day: 'numeric', timeZone: 'UTC' }).formatToParts(noon(date))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  const weekday = part('weekday')
  return `${weekday.charAt(0).toLocaleUpperCase(TAGS[locale])}${weekday.slice(1)} ${part('day')}`
}

/** `September 2018`: a date known to the month. */
export function formatMonth(date: CalendarDate, locale: Locale): string {
  return format(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(date))
}

/** `June–November 2016`; one month if both days are in it. */
export function formatMonths(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return formatMonth(first, locale)
  return format(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(noon(first), noon(last)).replace(/\s–\s/g, '–')
}

/** The month as part of a date: `июня 2018 г.` where the month alone would be `июнь 2018 г.` */
export function formatMonthOfDate(date: CalendarDate, locale: Locale): string {
  const parts = format(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatToParts(noon(date))
  const day = parts.findIndex((part) => part.type === 'day')
  return parts
    .filter((_, at) => at !== day && at !== day + 1)
    .map((part) => part.value)
    .join('')
}

/** `24 September 2018, 09:10` on the wall clock of a zone. */
export function formatInstant(instant: Instant, locale: Locale, zone: string): string {
  return format(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(instant))
}

/** `24 September 2018`, the day in a zone. */
export function formatInstantDay(instant: Instant, locale: Locale, zone: string): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(new Date(instant))
}
