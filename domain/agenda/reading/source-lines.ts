import { BREAK, cleaned } from '#domain/agenda/reading/cleaned-line'
import type { Said } from '#domain/agenda/reading/said'

/** A line of a text that is read: its number from 1, its words with single spaces, and what its layout says. */
export type SourceLine = {
  number: number
  text: string
  /** How far in it begins, in signs; a tab counts as four. */
  indent: number
  /** How far it reaches, in signs. */
  reach: number
  /** Its columns, where it has several: by `|`, tabs or wide gaps. */
  cells: string[]
  /** Where each of them begins: in signs where gaps part them, otherwise counted. */
  starts: number[]
  /** What somebody says it is, where they corrected the reading. */
  said?: Said
  /** The title of a part, by its place in a table. */
  isPart?: true
}

/** A longer line is no line of an agenda; its beginning is quoted in a problem. */
export const LONGEST_LINE = 20_000

/** A line that is drawn: its signs are no markup. */
const DRAWN = /^\s*[_=*~]{3,}\s*$/u
const LONE_SIGN = /^[•·▪■●◦○▸►‣⁃*:;|–—-]$/u

/** The lines of a text as they are written. Form feeds and vertical tabs end a line as line feeds do. */
export function writtenLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
}

/** Written lines made ready to be read, also those without words. */
export function sourceLines(written: readonly string[]): SourceLine[] {
  return written.map((raw, index) => sourceLine(raw, index + 1))
}

function sourceLine(raw: string, number: number): SourceLine {
  const cut = raw.slice(0, LONGEST_LINE)
  const seen = cleaned(cut)
  const laidOut = seen
    .replace(/\t/g, '    ')
    .replace(/[^\S ]/g, ' ')
    .trimEnd()
  const indent = laidOut.length - laidOut.trimStart().length
  return {
    number,
    text: DRAWN.test(laidOut) ? laidOut.trim() : withoutMarkup(unpiped(laidOut.replaceAll(BREAK, ' ')).replace(/ +/g, ' ')),
    indent,
    reach: raw.length > LONGEST_LINE ? LONGEST_LINE : laidOut.length,
    ...cellsOf(seen),
  }
}

/** Cells that signs part, each placed by its number. */
export function countedCells(cells: string[]): Pick<SourceLine, 'cells' | 'starts'> {
  return { cells, starts: cells.map((_, at) => at) }
}

function cellsOf(seen: string): Pick<SourceLine, 'cells' | 'starts'> {
  const trimmed = seen.trim()
  const isPiped = (trimmed.match(/\|/g)?.length ?? 0) >= (trimmed.startsWith('|') ? 2 : 1) && /\s\||\|\s|^\||\|$/.test(trimmed)
  const isTabbed = !isPiped && trimmed.includes('\t')
  const split = isPiped
    ? trimmed.replace(/^\||\|$/g, '').split('|')
    : isTabbed
      ? seen.trimEnd().split('\t')
      : trimmed.split(/([^\S\n]{3,})/)
  const parts = isPiped || isTabbed || split.length < 3 ? split : [...timeApart(split[0] ?? ''), ...split.slice(1)]
  if (parts.length < 2) return NO_CELLS
  const cells = parts.map((text) =>
    text
      .split(BREAK)
      .map((said) => withoutMarkup(unquoted(said.replace(/\s+/g, ' ').trim(), isTabbed)))
      .join(CELL_BREAK)
      .trim(),
  )
  let offset = seen.length - seen.trimStart().length
  const placed = cells.flatMap((text, at): { text: string; start: number }[] => {
    const start = isPiped || isTabbed ? at : offset
    offset += parts[at]?.length ?? 0
    // Several tabs part two columns as one does; a cell may hold a bullet or a sign alone.
    return !isPiped && (text === '' || LONE_SIGN.test(text)) ? [] : [{ text: LONE_SIGN.test(text) ? '' : text, start }]
  })
  return placed.length < 2 ? NO_CELLS : { cells: placed.map(({ text }) => text), starts: placed.map(({ start }) => start) }
}

const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?\s?m\.?)?`
const TIME_COLUMN = new RegExp(`^(${CLOCK}\\s?(?:[-–—]|\\sto\\s|\\suntil\\s|\\sдо\\s)\\s?${CLOCK})(\\s+)(\\S.*\\p{L}{4}.*)$`, 'iu')

// A spreadsheet puts a cell with a comma in quotation marks.
function unquoted(cell: string, isTabbed: boolean): string {
  return isTabbed && /^"[^"]*,[^"]*"$/.test(cell) ? cell.slice(1, -1) : cell
}

// “9:00-10:00  Keynote        Dr. Cruz”: a time is a column of its own, however near the next one.
function timeApart(first: string): string[] {
  const time = TIME_COLUMN.exec(first)
  return time === null ? [first] : [time[1] ?? '', time[2] ?? '', time[3] ?? '']
}

/** Parts the lines within a cell. */
export const CELL_BREAK = '\n'

// The words of a row without the edges of its table.
function unpiped(laidOut: string): string {
  const trimmed = laidOut.trim()
  return /^\|.*\|$/.test(trimmed) ? trimmed.replace(/^\|\s*|(?:\s*\|)+$/g, '') : trimmed
}

const NO_CELLS = { cells: [], starts: [] }

// Markdown says how a line looks: its signs are no words.
function withoutMarkup(text: string): string {
  if (!/[#*_[]/.test(text)) return text.trim()
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^([-*+]\s+)?\[[ xX]\]\s+/, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*])/g, '$1')
    .trim()
}

/** No page is set narrower: its lines were ended by hand. */
const NARROWEST = 60
const FEWEST = 3

/**
 * The column of the page at which its lines are wrapped: nearly the longest of them, so that a single long line does not count. Infinite
 * where they are not wrapped.
 */
export function pageWidth(lines: readonly SourceLine[]): number {
  const reaches = lines
    .filter(({ text }) => text !== '')
    .map(({ reach }) => reach)
    .sort((a, b) => a - b)
  const width = reaches[Math.floor((reaches.length - 1) * 0.97)] ?? 0
  // A page that wraps its lines has several that are nearly as long as the longest.
  const isWrapped = reaches.filter((reach) => reach >= width * 0.85).length >= FEWEST
  return width < NARROWEST || !isWrapped ? Number.POSITIVE_INFINITY : width
}

/** Words that a phrase cannot end with, in three languages. A capital A may name a group, and “check-in” is one word. */
const OPEN_END =
  /(?:[,(/–—&-]|(?<![\p{L}\p{N}-])(?:a|an|[Tt]he|of|[Ff]or|to|in|on|at|by|and|or|with|from|its|their|his|her|into|as|und|и|в|во|[Нн]а|[Пп]о|с|со|к|о|об|от|до|[Дд]ля|из|при|над|под|за|или|а|также|между|и\/или|мен|және|бен|пен|үшін|туралы|бойынша|OF|THE|FOR|AND|AT|WITH|ДЛЯ|ПО|ПРИ|ЖӘНЕ))$/u

/** Only the end of a text is looked at, however long it has grown. */
export const LONGEST_WORD = 40

const BEGINS_SMALL = /^["“«(]?\p{Ll}/u

/** Whether a text cannot be over: it ends with a word that asks for another. */
export function isOpen(text: string): boolean {
  return OPEN_END.test(text.slice(-LONGEST_WORD)) && !(text.length === 2 && /^[a-zа-я]\)$/i.test(text))
}

export function beginsSmall(text: string): boolean {
  return BEGINS_SMALL.test(text)
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["”»’)\]]*$/u.test(text.slice(-LONGEST_WORD))
}

const PAIRS = ['«»', '“”', '()'] as const

// A quotation or bracket that the next line closes before it opens another: «Сокращение безгражданства: / опыт государств».
function closesWith(text: string, next: string): boolean {
  return PAIRS.some(([opening = '', closing = '']) => {
    const [end, again] = [next.indexOf(closing), next.indexOf(opening)]
    // “1) overview” begins a line of its own.
    const isClosed = end >= 0 && (again < 0 || end < again) && !/^\w{1,3}\)/u.test(next)
    return text.split(opening).length > text.split(closing).length && isClosed
  })
}

/** The reach of a line whose words surely go on with the next one. */
export const GOES_ON = Number.POSITIVE_INFINITY

/**
 * Whether a line goes on with the next one. A page is wrapped where the next word has no room: a line that ends earlier was ended by
 * its writer, unless its last word or the next line's first says otherwise.
 */
export function goesOn(line: SourceLine, next: SourceLine, width: number): boolean {
  if (isOpen(line.text) || line.reach === GOES_ON || closesWith(line.text, next.text)) return true
  if (beginsSmall(next.text) && !/[.!?;:]$/.test(line.text) && !/^[a-zа-яё]{1,3}[).]\s/iu.test(next.text)) return true
  return !endsEarly(line, next, width)
}

/** Whether the next line's first word had room at the end of a line: its writer ended it there. */
export function endsEarly(line: SourceLine, next: SourceLine, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.reach + 1 + word <= width
}
