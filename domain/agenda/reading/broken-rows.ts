import { isCsvHeading } from '#domain/agenda/reading/csv-lines'
import { datesIn, weekdayIn } from '#domain/agenda/reading/read-date'
import { CELL_BREAK, LONGEST_LINE } from '#domain/agenda/reading/source-lines'
import { tableHeading } from '#domain/agenda/reading/table-heading'

/** Written lines with each broken row as one, and of the lines that are empty by it, in which line their words stand now. */
export type WholeRows = { written: string[]; follow: ReadonlyMap<number, number> }

type Joining = WholeRows & { follow: Map<number, number> }

/** A row begins with its time, or with its number before that. */
const BEGINS_WITH_CLOCK = /^[^\S\t]*(?:\d{1,3}[.)]?\t[^\S\t]*)?\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/u
const BEGINS_ROW = new RegExp(`${BEGINS_WITH_CLOCK.source}|^\\d{1,3}[.)]?\\t`, 'u')
/** Words before a tab and behind it: “Session 2” alone in its row has none behind. */
const GOES_ON_IN_NEXT_CELL = /^[^\S\t]*[^\s\t][^\t]*\t\s*\S/u
/** In lines: no cell of a programme has more. */
const LONGEST_CELL = 40
/** What a line ended within a cell is written as. */
const BREAK = '<br>'

/**
 * Rows of a table that was copied from Word: tabs part its cells, and a line that ends within a cell ends the line of the text. A row
 * that begins with a time goes on until it has as many tabs as the heading of its table, or as most rows. `said` are lines that somebody
 * corrected: they stay. Lines count from 1.
 */
export function wholeRows(written: readonly string[], said: ReadonlySet<number>): WholeRows {
  const heading = written.slice(0, DEEPEST).findIndex((line, at) => isCsvHeading(line, written.slice(at + 1, at + 4)))
  if (heading >= 0) return wholeQuotations(written, heading, said)
  const usual = usualTabs(written)
  if (usual === 0) return { written: [...written], follow: new Map() }
  const rows: Joining = { written: [...written], follow: new Map() }
  let full = usual
  for (let at = 0; at < written.length; at++) {
    const line = written[at] ?? ''
    if (tabsIn(line) >= 2) full = isHeading(line) ? tabsIn(line) : full
    const end = BEGINS_WITH_CLOCK.test(line) && tabsIn(line) < full ? endOfRow(written, at, full, said) : at
    if (end > at) join(rows, at, written.slice(at, end + 1), BREAK)
    at = end
  }
  return rows
}

// Puts the lines of a row into its first; the others are empty, and follow it.
function join({ written, follow }: Joining, at: number, lines: readonly string[], sign: string): void {
  written[at] = lines.join(sign)
  for (let next = at + 1; next < at + lines.length; next++) {
    written[next] = ''
    follow.set(next + 1, at + 1)
  }
}

/** In lines: below it no table has its heading. */
const DEEPEST = 30

/** A quotation that a cell begins with and the line does not end: 5" is a measure. */
const OPENS_CELL = /(?:^|[,;])\s*"[^"]*$/
/** A row of its own. */
const HAS_CLOCK_CELL = /(?:^|[,;])\s*"?\d{1,2}[:.]\d{2}/

// Of a table by commas: a cell in quotation marks may hold several lines, and a row ends where all of them are closed.
function wholeQuotations(written: readonly string[], heading: number, said: ReadonlySet<number>): WholeRows {
  const rows: Joining = { written: [...written], follow: new Map() }
  for (let at = heading; at < written.length; at++) {
    const lines = OPENS_CELL.test(written[at] ?? '') ? linesOfRow(written, at) : []
    if (lines.length < 2 || lines.some((_, by) => said.has(at + by + 1))) continue
    join(rows, at, lines, CELL_BREAK)
    at += lines.length - 1
  }
  return rows
}

// The lines of a row whose quotations are all closed in the last of them; none where they are not, or where another row begins before.
function linesOfRow(written: readonly string[], first: number): readonly string[] {
  let marks = 0
  let length = 0
  for (let at = first; at < written.length && at <= first + LONGEST_CELL; at++) {
    const line = written[at] ?? ''
    if (at > first && HAS_CLOCK_CELL.test(line)) return []
    marks += line.split('"').length - 1
    length += line.length + 1
    if (length >= LONGEST_LINE) return []
    if (marks % 2 === 0) return written.slice(first, at + 1)
  }
  return []
}

// The last line of a row; its first where nothing goes on with it.
function endOfRow(written: readonly string[], first: number, full: number, said: ReadonlySet<number>): number {
  let tabs = tabsIn(written[first] ?? '')
  let length = (written[first] ?? '').length
  if (tabs === 0 || said.has(first + 1)) return first
  for (let at = first + 1; at < written.length && at <= first + LONGEST_CELL; at++) {
    const line = written[at] ?? ''
    const ends = line.trim() === '' || said.has(at + 1) || BEGINS_ROW.test(line) || beginsAnew(line)
    if (ends || (line.includes('\t') && !GOES_ON_IN_NEXT_CELL.test(line))) return first
    tabs += tabsIn(line)
    length += line.length + BREAK.length
    if (length >= LONGEST_LINE) return first
    if (tabs >= full) return tabs === full ? at : first
  }
  return first
}

/** “Day 2 | Rivers”, “Session 2 | Lakes”, “Venue: | Hotel” */
const HEAD =
  /^\s*(?:(?:day|session|panel|part|день|сессия|панель|часть|күн)\s?(?:\d{1,2}|[IVX]{1,4}|one|two|first|second)|\d{1,2}-(?:күн|сессия|день)|[^\t:]{2,30}:\s*\t)/iu

// A date or the heading of what follows stands before the tab: no cell goes on with it.
function beginsAnew(line: string): boolean {
  const [first = ''] = line.split('\t')
  const begun = first.trim()
  return line.includes('\t') && (HEAD.test(line) || datesIn(begun)?.from === 0 || (weekdayIn(begun) !== null && datesIn(begun) !== null))
}

// The tabs of a table's heading or, where there is none, of the longest rows that begin with a time; 0 where there is no table of three columns.
function usualTabs(written: readonly string[]): number {
  const heading = written.find((line) => tabsIn(line) >= 2 && isHeading(line))
  if (heading !== undefined) return tabsIn(heading)
  const rows = written.filter((line) => BEGINS_WITH_CLOCK.test(line)).map(tabsIn)
  const longest = rows.reduce((most, tabs) => Math.max(most, tabs), 0)
  return longest >= 2 && rows.filter((tabs) => tabs === longest).length >= 2 ? longest : 0
}

function isHeading(line: string): boolean {
  const cells = line.split('\t').map((cell) => cell.trim())
  return tableHeading({ cells, starts: cells.map((_, at) => at) }) !== null
}

const tabsIn = (line: string) => line.split('\t').length - 1
