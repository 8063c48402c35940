import type { Locale } from '#domain/text/locale'
import { addDays, type CalendarDate, clockIn, dateIn, type Instant } from '#domain/time/calendar'
import { MONTH_NAMES } from '#domain/time/month-names'
import { WEEKDAY_NAMES } from '#domain/time/weekday-names'

/** British English, the spelling of UN papers: 27 September 2018. */
const TAGS: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' }

/** The one space in dates that never breaks. */
const NO_BREAK = '\u00A0'

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
  return wholeDate(locale, dayAndMonth(date, locale), date)
}

/** `27–28 September 2018`; one day when both ends are the same. */
export function formatDates(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  if (first === last) return formatDate(first, locale)
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${formatDate(first, locale)} – ${formatDate(last, locale)}`
  return wholeDate(locale, daysAndMonth(first, last, locale), last)
}

/** `5–6, 12, 19 October 2027`: days that need not follow each other, at least one, in order; as `formatDates` where they do. */
export function formatDays(dates: readonly CalendarDate[], locale: Locale): string {
  const runs = runsOf(dates)
  const [first, last] = [runs[0]?.first ?? '', runs.at(-1)?.last ?? '']
  if (first.slice(0, 4) !== last.slice(0, 4)) return runs.map((run) => formatDates(run.first, run.last, locale)).join(', ')
  const said = runs.map((run, index) => {
    // A month is said once, after the last of its days.
    const next = runs[index + 1]
    const saidLater = next !== undefined && [next.first, next.last].every((day) => day.slice(0, 7) === run.first.slice(0, 7))
    if (!saidLater) return daysAndMonth(run.first, run.last, locale)
    return run.first === run.last ? String(dayOf(run.first)) : `${dayOf(run.first)}–${dayOf(run.last)}`
  })
  return wholeDate(locale, said.join(', '), last)
}

/** `27–28 September`, under a heading that says the year; with the years where the days are of two. */
export function formatDatesInYear(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  return first.slice(0, 4) === last.slice(0, 4) ? daysAndMonth(first, last, locale) : formatDates(first, last, locale)
}

/** `June–November`, under a heading that says the year; with the years where the months are of two. */
export function formatMonthsInYear(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return formatMonths(first, last, locale)
  const [from, to] = [monthName(first, locale, 'alone'), monthName(last, locale, 'alone')]
  return first.slice(0, 7) === last.slice(0, 7) ? from : locale === 'en' ? `${from}–${to}` : `${from} – ${to}`
}

/** `2018` where a year stands alone: `2018 г.`, `2018 жыл`. */
export function formatYear(date: CalendarDate, locale: Locale): string {
  return `${yearOf(date)}${{ en: '', ru: `${NO_BREAK}г.`, kk: `${NO_BREAK}жыл` }[locale]}`
}

/** `Thursday 27 September`: a day's heading inside a meeting whose year is known; `Четверг, 27 сентября`, `27 қыркүйек, бейсенбі`. */
export function formatDay(date: CalendarDate, locale: Locale): string {
  if (locale === 'kk') return `${dayAndMonth(date, locale)}, ${weekdayName(date, locale)}`
  return `${capitalWeekday(date, locale)}${locale === 'en' ? '' : ','} ${dayAndMonth(date, locale)}`
}

/** `Thursday 27`: the same where there is little room. */
export function formatShortDay(date: CalendarDate, locale: Locale): string {
  return `${capitalWeekday(date, locale)} ${dayOf(date)}`
}

function weekdayName(date: CalendarDate, locale: Locale): string {
  return WEEKDAY_NAMES[locale][(noon(date).getUTCDay() + 6) % 7] ?? ''
}

function capitalWeekday(date: CalendarDate, locale: Locale): string {
  const name = weekdayName(date, locale)
  return name.charAt(0).toLocaleUpperCase(TAGS[locale]) + name.slice(1)
}

/** `September 2018`: a date known to the month. */
export function formatMonth(date: CalendarDate, locale: Locale): string {
  return wholeDate(locale, monthName(date, locale, 'alone'), date)
}

/** `June–November 2016`; one month if both days are in it. */
export function formatMonths(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return formatMonth(first, locale)
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${formatMonth(first, locale)} – ${formatMonth(last, locale)}`
  const [from, to] = [monthName(first, locale, 'alone'), monthName(last, locale, 'alone')]
  return wholeDate(locale, locale === 'en' ? `${from}–${to}` : `${from} – ${to}`, last)
}

/** The month after a word like “since”: `июня 2018 г.`, `2018 жылғы маусымнан`. */
export function formatMonthSince(date: CalendarDate, locale: Locale): string {
  return wholeDate(locale, monthName(date, locale, 'since'), date)
}

/** The day after a word like “since”: `24 апреля 2025 г.`, `2025 жылғы 24 сәуірден`. */
export function formatDateSince(date: CalendarDate, locale: Locale): string {
  return wholeDate(locale, `${dayOf(date)} ${monthName(date, locale, 'since')}`, date)
}

/** The day in “as of”: `2018 жылғы 27 қыркүйектегі`. */
export function formatDateStanding(date: CalendarDate, locale: Locale): string {
  return wholeDate(locale, `${dayOf(date)} ${monthName(date, locale, 'standing')}`, date)
}

/** `24 September 2018, 09:10` on the wall clock of a zone. */
export function formatInstant(instant: Instant, locale: Locale, zone: string): string {
  return `${formatInstantDay(instant, locale, zone)}, ${clockIn(zone, instant)}`
}

/** `24 September 2018, 09:10:05`: where seconds decide whether something came in time. Zones differ by whole minutes. */
export function formatInstantToSecond(instant: Instant, locale: Locale, zone: string): string {
  return `${formatInstant(instant, locale, zone)}:${new Date(instant).toISOString().slice(17, 19)}`
}

/** `24 September 2018`, the day in a zone. */
export function formatInstantDay(instant: Instant, locale: Locale, zone: string): string {
  return formatDate(dateIn(zone, instant), locale)
}

type MonthForm = 'alone' | 'ofDate' | 'since' | 'standing'

// English has one form of a month, Russian two; Kazakh joins its endings to the last word of the date.
function monthName(date: CalendarDate, locale: Locale, form: MonthForm): string {
  const month = Number(date.slice(5, 7)) - 1
  if (locale === 'en') return format('en', { month: 'long', timeZone: 'UTC' }).format(noon(date))
  const { ru, kk } = MONTH_NAMES
  const names =
    locale === 'ru'
      ? form === 'alone'
        ? ru.alone
        : ru.ofDate
      : { alone: kk.alone, ofDate: kk.alone, since: kk.from, standing: kk.standing }[form]
  return names[month] ?? ''
}

function dayAndMonth(date: CalendarDate, locale: Locale): string {
  return `${dayOf(date)} ${monthName(date, locale, 'ofDate')}`
}

/** Days of one year without it: `27–28 September`, `30 September – 1 October`, `27 September`. */
function daysAndMonth(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  if (first === last) return dayAndMonth(first, locale)
  const sameMonth = first.slice(0, 7) === last.slice(0, 7)
  return sameMonth ? `${dayOf(first)}–${dayAndMonth(last, locale)}` : `${dayAndMonth(first, locale)} – ${dayAndMonth(last, locale)}`
}

/** Days that follow each other, put together. */
function runsOf(dates: readonly CalendarDate[]): { first: CalendarDate; last: CalendarDate }[] {
  const runs: { first: CalendarDate; last: CalendarDate }[] = []
  for (const date of dates) {
    const run = runs.at(-1)
    if (run !== undefined && addDays(run.last, 1) === date) run.last = date
    else runs.push({ first: date, last: date })
  }
  return runs
}

/** The rest of a date with its year where the language puts it. A mark of the year never stands on another line than the year. */
function wholeDate(locale: Locale, rest: string, date: CalendarDate): string {
  if (locale === 'kk') return `${yearOf(date)}${NO_BREAK}жылғы ${rest}`
  return locale === 'ru' ? `${rest} ${yearOf(date)}${NO_BREAK}г.` : `${rest} ${yearOf(date)}`
}

const dayOf = (date: CalendarDate) => Number(date.slice(8))
const yearOf = (date: CalendarDate) => date.slice(0, 4)
