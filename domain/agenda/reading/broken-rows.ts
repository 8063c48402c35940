import { LONGEST_LINE } from '#domain/agenda/reading/source-lines'
import { tableHeading } from '#domain/agenda/reading/table-heading'

/** Written lines with each broken row as one, and of the lines that are empty by it, in which line their words stand now. */
export type WholeRows = { written: string[]; follow: ReadonlyMap<number, number> }

const BEGINS_WITH_CLOCK = /^[^\S\t]*\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/u
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
  const usual = usualTabs(written)
  if (usual === 0) return { written: [...written], follow: new Map() }
  const whole = [...written]
  const follow = new Map<number, number>()
  let full = usual
  for (let at = 0; at < written.length; at++) {
    const line = written[at] ?? ''
    if (tabsIn(line) >= 2) full = isHeading(line) ? tabsIn(line) : full
    const end = BEGINS_WITH_CLOCK.test(line) && tabsIn(line) < full ? endOfRow(written, at, full, said) : at
    for (let next = at + 1; next <= end; next++) {
      whole[at] += BREAK + (written[next] ?? '')
      whole[next] = ''
      follow.set(next + 1, at + 1)
    }
    at = end
  }
  return { written: whole, follow }
}

// The last line of a row; its first where nothing goes on with it.
function endOfRow(written: readonly string[], first: number, full: number, said: ReadonlySet<number>): number {
  let tabs = tabsIn(written[first] ?? '')
  let length = (written[first] ?? '').length
  if (tabs === 0 || said.has(first + 1)) return first
  for (let at = first + 1; at < written.length && at <= first + LONGEST_CELL; at++) {
    const line = written[at] ?? ''
    const ends = line.trim() === '' || said.has(at + 1) || BEGINS_WITH_CLOCK.test(line)
    if (ends || (line.includes('\t') && !GOES_ON_IN_NEXT_CELL.test(line))) return first
    tabs += tabsIn(line)
    length += line.length + BREAK.length
    if (length >= LONGEST_LINE) return first
    if (tabs >= full) return tabs === full ? at : first
  }
  return first
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
