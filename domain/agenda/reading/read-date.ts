import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'

/** Dates found in a line. `year` is null where the line names none; months are counted from 1, weekdays from 1 (Monday). */
export type FoundDates = {
  first: { month: number; day: number; year: number | null }
  last: { month: number; day: number; year: number | null }
  weekday: number | null
  /** Where in the line they stand. */
  from: number
  to: number
}

// Also in languages that papers of the region mix in: French, German, Spanish, Turkish, Uzbek and Tajik.
const MONTH_NAMES: readonly string[] = [
  'jan(?:uary)?|январ[ьяе]|қаңтар|janvier|januar|jänner|enero|ocak|yanvar|январи',
  'feb(?:ruary)?|феврал[ьяе]|ақпан|février|fevrier|februar|febrero|şubat|fevral|феврали',
  'mar(?:ch)?|март[ае]?|наурыз|mars|märz|marzo|mart|марти',
  'apr(?:il)?|апрел[ьяе]|сәуір|avril|abril|nisan|aprel|апрели',
  'may|ма[йяе]|мамыр|mai|mayo|mayıs|майи',
  'june?|июн[ьяе]|маусым|juin|juni|junio|haziran|iyun|июни',
  'july?|июл[ьяе]|шілде|juillet|juli|julio|temmuz|iyul|июли',
  'aug(?:ust)?|август[ае]?|тамыз|août|aout|agosto|ağustos|avgust|августи',
  'sept?(?:ember)?|сентябр[ьяе]|қыркүйек|septembre|septiembre|eylül|sentabr|sentyabr|сентябри',
  'oct(?:ober)?|октябр[ьяе]|қазан|octobre|oktober|octubre|ekim|oktabr|oktyabr|октябри',
  'nov(?:ember)?|ноябр[ьяе]|қараша|novembre|noviembre|kasım|noyabr|ноябри',
  'dec(?:ember)?|декабр[ьяе]|желтоқсан|décembre|decembre|dezember|diciembre|aralık|dekabr|декабри',
]
const MONTHS = MONTH_NAMES.map((names) => new RegExp(`^(?:${names})$`, 'iu'))

const ANY_MONTH = new RegExp(`^(?:${MONTH_NAMES.join('|')})$`, 'iu')

/** What a text must have for a date to be looked for. */
const MAY_HOLD_DATE = new RegExp(
  `(?<!\\p{L})(?:${MONTH_NAMES.join('|')})(?!\\p{L})|\\d{4}-\\d|\\d[./]\\d{1,2}(?:[./]\\d{4}|\\.?\\s*\\(\\p{L})`,
  'iu',
)

const WEEKDAY_NAMES: readonly string[] = [
  'mon(?:day)?|понедельник|пн|дүйсенбі',
  'tue(?:s(?:day)?)?|вторник|вт|сейсенбі',
  'wed(?:nesday)?|сред[аы]|ср|сәрсенбі',
  'thu(?:rs(?:day)?)?|четверг|чт|бейсенбі',
  'fri(?:day)?|пятниц[аы]|пт|жұма',
  'sat(?:urday)?|суббот[аы]|сб|сенбі',
  'sun(?:day)?|воскресень[ея]|вс|жексенбі',
]
const WEEKDAYS = WEEKDAY_NAMES.map((names) => new RegExp(`^(?:${names})$`, 'iu'))
const ANY_WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_NAMES.join('|')})(?!\\p{L})`, 'iu')
const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})(?!\\p{L})`

const MONTH = String.raw`(\p{L}{3,12})\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?`
const YEAR = String.raw`(?:(?:\s*\(${WEEKDAY}\))?(?:\s\/\s\p{L}{3,12}\b\.?)?,?\s*(?:с\.\s?г\.\s*\(|жылғы\s+)?(\d{4})(?!\d)(?:\s*(?:г\.|года|жыл\p{L}*))?)?`
// “Tuesday 15 – Wednesday 16 September”, «28 сентября (понедельник) – 29 сентября».
const JOIN = String.raw`(?:\s*\(${WEEKDAY}\)|,\s*${WEEKDAY})?\s*(?:[-–—−‐‑/]|and|to|&|и|по|мен|пен|бен)\s*(?:${WEEKDAY}\.?,?\s+)?`

// The most said first: one that says less must not take a part of it.
const FORMS: { pattern: RegExp; order: readonly ('day' | 'month' | 'year' | 'day2' | 'month2' | 'year2')[] }[] = [
  {
    pattern: new RegExp(`${DAY}\\s+${MONTH}${YEAR}${JOIN}${DAY}\\s+${MONTH}${YEAR}`, 'giu'),
    order: ['day', 'month', 'year', 'day2', 'month2', 'year2'],
  },
  {
    pattern: new RegExp(`${MONTH}\\s+${DAY}${YEAR}${JOIN}${MONTH}\\s+${DAY}${YEAR}`, 'giu'),
    order: ['month', 'day', 'year', 'month2', 'day2', 'year2'],
  },
  { pattern: new RegExp(`(\\d{4})\\s+жылғы\\s+${DAY}${JOIN}${DAY}\\s+${MONTH}`, 'giu'), order: ['year', 'day', 'day2', 'month'] },
  { pattern: new RegExp(`${DAY}${JOIN}${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'giu'), order: ['day', 'day2', 'month', 'year'] },
  { pattern: new RegExp(`${MONTH}\\s+${DAY}${JOIN}${DAY}${YEAR}`, 'giu'), order: ['month', 'day', 'day2', 'year'] },
  { pattern: new RegExp(`(\\d{4})\\s+жылғы\\s+${DAY}\\s+${MONTH}`, 'giu'), order: ['year', 'day', 'month'] },
  { pattern: new RegExp(`${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'giu'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`${MONTH}\\s+${DAY}${YEAR}(?![:.\\d])`, 'giu'), order: ['month', 'day', 'year'] },
  // “29.10 (ср)” alone on a line: anything more, and it is a clock.
  { pattern: new RegExp(`^(\\d{1,2})[./](\\d{1,2})\\.?\\s*\\(${WEEKDAY}\\)[.:]?$`, 'giu'), order: ['day', 'month'] },
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, order: ['year', 'month', 'day'] },
  { pattern: /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)(?:\s*(?:г\.|года|ж\.))?/giu, order: ['day', 'month', 'year'] },
]

/** The dates a line names, or null: a day, or the first and last of several. A number beside a word that is no month is none. */
export function datesIn(text: string): FoundDates | null {
  if (!/\d/.test(text) || !MAY_HOLD_DATE.test(text)) return null
  for (const { pattern, order } of FORMS) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const said = new Map(order.map((what, index) => [what, match[index + 1]]))
      const month = monthOf(said.get('month'))
      const first = { month, day: Number(said.get('day')), year: yearOf(said.get('year')) }
      const last = {
        month: said.has('month2') ? monthOf(said.get('month2')) : month,
        day: Number(said.get('day2') ?? said.get('day')),
        year: yearOf(said.get('year2')) ?? first.year,
      }
      if (![first, last].every(isPossible)) continue
      const from = match.index
      // “30 March – 1 April 2015”: the year of the end is that of both.
      return { first: { ...first, year: first.year ?? last.year }, last, weekday: weekdayIn(text), from, to: from + match[0].length }
    }
  }
  return null
}

/** Whether words are a date, with its weekday, and nothing else: “Thu, 8 October”. */
export function isDateAlone(text: string): boolean {
  const dates = datesIn(text)
  if (dates === null) return false
  const rest = `${text.slice(0, dates.from)} ${text.slice(dates.to)}`
  return !/\d/.test(rest) && (rest.match(/\p{L}+/gu) ?? []).every(isWeekday)
}

/** Whether words are a weekday and nothing else: “Monday:”. */
export function isWeekdayAlone(text: string): boolean {
  return text.length <= 16 && /^\p{Lu}\p{L}{3,}[.:]?$/u.test(text) && isWeekday(text.replace(/[.:]$/, ''))
}

const isWeekday = (word: string) => WEEKDAYS.some((names) => names.test(word))

/** The weekday a line names, from 1 for Monday, or null. */
export function weekdayIn(text: string): number | null {
  // Most texts name none: one look tells.
  if (!ANY_WEEKDAY.test(text)) return null
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const index = WEEKDAYS.findIndex((names) => names.test(word))
    if (index >= 0) return index + 1
  }
  return null
}

/** The date of these numbers, or null if there is no such day. */
export function dateOf({ month, day }: { month: number; day: number }, year: number): CalendarDate | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}

/** The weekday of a date, from 1 for Monday. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

function monthOf(said: string | undefined): number {
  const number = Number(said)
  // Most words behind a number are no month: one look tells.
  if (Number.isInteger(number) || !ANY_MONTH.test(said ?? '')) return number
  return MONTHS.findIndex((names) => names.test(said ?? '')) + 1
}

function yearOf(said: string | undefined): number | null {
  return said === undefined ? null : Number(said)
}

function isPossible({ month, day, year }: FoundDates['first']): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year === null || (year >= 1900 && year <= 2200))
}

/** The only year that a title says, “Annual Conference 2027”; null where it says none or several. */
export function onlyYearIn(title: string | null): number | null {
  const [year, other] = new Set(title?.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])
  return year === undefined || other !== undefined ? null : Number(year)
}
