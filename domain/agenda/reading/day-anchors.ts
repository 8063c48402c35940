import { readLineHead } from '#domain/agenda/line/line-head'
import type { Anchor, EntryAnchor } from '#domain/agenda/reading/anchor'
import { datesIn, type FoundDates, isWeekdayAlone, weekdayIn } from '#domain/agenda/reading/read-date'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

const DAY_WORD =
  /^(?:day\s*(?:(\d{1,2})|(one|two|three|four|five|six|seven|eight|first|second|third|[IVX]{1,4}))(?!\p{L})|(first|second|third|fourth|fifth) day(?!\p{L})|(\d)(?:st|nd|rd|th) day(?!\p{L})|день\s*(?:№\s*)?(?:(\d{1,2})(?:-?(?:й|ый))?|(первый|второй|третий|четвёртый|четвертый|пятый))(?!\p{L})|(первый|второй|третий|четвёртый|четвертый|пятый) день(?!\p{L})|(\d{1,2})[-‐]?(?:й|ый)?\s*день(?!\p{L})|(\d{1,2})[-‐–]\s?(?:ші\s|шы\s|інші\s)?күн(?!\p{L})|(бірінші|екінші|үшінші|төртінші|бесінші) күн(?!\p{L}))/iu
const NUMBER_WORDS: readonly RegExp[] = [
  /^(?:one|first|i|первый|бірінші)$/iu,
  /^(?:two|second|ii|второй|екінші)$/iu,
  /^(?:three|third|iii|третий|үшінші)$/iu,
  /^(?:four|fourth|iv|четв[её]ртый|төртінші)$/iu,
  /^(?:five|fifth|v|пятый|бесінші)$/iu,
  /^(?:six|vi)$/iu,
  /^(?:seven|vii)$/iu,
  /^(?:eight|viii)$/iu,
]

/** “Date”, before one or alone. */
const DATE_WORD = /^(?:dates?|дата|күні)$/iu

const EDGES = /^[\s,:;.|/–—()[\]-]+|[\s,:;|/–—([-]+$/gu

/** The day that a line is the heading of; null where it is of none. A weekday alone is one as well, until the whole is known. */
export function dayAt(line: SourceLine, at: number): Anchor | null {
  const word = DAY_WORD.exec(line.text)
  // “Day 1 – 2 December”: the figure before the dash counts the days.
  const after = word === null ? null : datesIn(line.text.slice(word[0].length))
  const shift = after === null ? 0 : (word?.[0].length ?? 0)
  const found = after ?? datesIn(line.text)
  // “Day 1 December”: the figure is of the date.
  const isOfDate = word !== null && found !== null && found.from < word[0].length && after === null
  const dates = found === null ? null : { ...found, from: found.from + shift, to: found.to + shift }
  const weekday = weekdayIn(line.text.slice(0, 40))
  const isOneDay = dates !== null && dates.first.day === dates.last.day && dates.first.month === dates.last.month
  if (word === null && !isOneDay) return isNamedDay(line) ? { ...NO_DATE, at, weekday } : null
  const without = dates === null ? line.text : `${line.text.slice(0, dates.from)} ${line.text.slice(dates.to)}`
  const rest = (word === null ? without : without.replace(isOfDate ? /^\p{L}+/u : word[0], ''))
    .split(/(?<=[\s,])|(?=[\s,])/)
    .filter((part) => weekday === null || weekdayIn(part) === null)
    .join('')
    .replace('( )', '')
    .replace(/\s+/g, ' ')
    .replace(EDGES, '')
    .replace(DATE_WORD, '')
    .replace(/^the$/iu, '')
    // “Thursday 9 February (afternoon only)”
    .replace(/^([^()]*)\)$/u, '$1')
    // “Day 1 / День 1”
    .replace(DAY_WORD, (said, ...found) => (word !== null && found.at(-1) === said ? '' : said))
    .replace(/^\p{L}+\)?$/u, (word) => (weekdayIn(word) === null ? word : ''))
  // A sentence that names a date is no heading of a day.
  const begins = dates !== null && line.text.slice(0, dates.from).replace(/[\p{L}.,:|–—\s-]/gu, '') === '' && dates.from <= 24
  if (word === null && (!begins || rest.length > 70 || /[.!?]$/.test(line.text.slice(dates.to)) || beforeIsProse(line.text, dates)))
    return null
  if (word !== null && line.text.length > 160) return null
  const entry = entryOfDay(rest, at)
  const title = entry === null ? rest : ''
  return {
    is: 'day',
    at,
    number: word === null || isOfDate ? null : numberOf(word),
    dates: isOneDay ? dates : null,
    weekday,
    rest: title,
    entry,
  }
}

/** A weekday alone is a day where the dates of the whole stand above it and no day is said by its date or number. */
export function withoutLooseWeekdays(anchors: readonly Anchor[], lines: readonly SourceLine[]): readonly Anchor[] {
  const isLoose = (anchor: Anchor) => anchor.is === 'day' && anchor.number === null && anchor.dates === null
  if (!anchors.some(isLoose)) return anchors
  const dated = lines.findIndex(({ text }) => datesIn(text) !== null)
  const isSaid = anchors.some((anchor) => anchor.is === 'day' && !isLoose(anchor))
  return anchors.filter((anchor) => !isLoose(anchor) || (!isSaid && dated >= 0 && dated < anchor.at))
}

const DATE_LABEL = /^(?:dates?|when|дата|когда|(?:(?:өтетін|өткізілетін) )?күні)\s*[:：]\s*/iu

/** “Date: 25 March 2027” where no other day is said: when the whole is held. */
export function withoutDateOfMeeting(anchors: readonly Anchor[], lines: readonly SourceLine[]): readonly Anchor[] {
  const [day, other] = anchors.filter(({ is }) => is === 'day')
  const isOfMeeting = day !== undefined && other === undefined && DATE_LABEL.test(lines[day.at]?.text ?? '')
  return isOfMeeting && anchors[0] === day ? anchors.slice(1) : anchors
}

const NO_DATE = { is: 'day', number: null, dates: null, rest: '', entry: null } as const

const HALF = /\s(?:morning|afternoon|evening)(?:\s\([^()]{2,20}\))?$/iu

// “Monday”, “MONDAY MORNING (PKT)” alone, in a programme whose dates are said above it.
function isNamedDay({ text, cells }: SourceLine): boolean {
  return cells.length < 2 && isWeekdayAlone(text.replace(HALF, ''))
}

// “8 October (Thu): Debriefing, 10:00–12:00”: a day and its entry on one line.
function entryOfDay(rest: string, at: number): EntryAnchor | null {
  if (!/\d[:.h]\d\d/.test(rest)) return null
  const head = readLineHead(rest)
  if (head.ask !== null && head.ask !== 'time-inside' && head.ask !== 'which-half') return null
  const timed = (head.ask === null ? [head.read] : head.readings).filter(({ start, title }) => start !== null && /\p{L}{3}/u.test(title))
  const readings = timed.map(({ number, title, ...times }) => ({ times, number, rest: title }))
  return readings[0] === undefined ? null : { is: 'entry', at, readings, isDoubtful: head.ask !== null, rest: readings[0].rest }
}

// “On 5 May”, “by 27 September”: words before a date that make a sentence of it.
function beforeIsProse(text: string, dates: FoundDates | null): boolean {
  const before = text
    .slice(0, dates?.from ?? 0)
    .replace(/[^\p{L} ]/gu, ' ')
    .trim()
  // “starting at 10:00 / on Monday, 18 October”
  if (/^(?:on|from|until|by)(?!\p{L})/u.test(before)) return true
  return before !== '' && weekdayIn(before) === null && !DATE_WORD.test(before)
}

function numberOf(match: RegExpExecArray): number | null {
  const said = match.slice(1).find((group) => group !== undefined) ?? ''
  const index = NUMBER_WORDS.findIndex((words) => words.test(said))
  return index >= 0 ? index + 1 : Number(said) || null
}
