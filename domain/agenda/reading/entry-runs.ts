import { readTimes } from '#domain/agenda/line/read-times'
import type { Anchor, EntryAnchor, Run } from '#domain/agenda/reading/anchor'
import { clockInWords } from '#domain/agenda/reading/clock-in-words'
import { endingAfter, lengthInBrackets } from '#domain/agenda/reading/duration'
import { datesIn, isDateAlone, weekdayIn } from '#domain/agenda/reading/read-date'
import { continuedCells, entriesInRow, goesOnInCells, rowEntries, rowTime, shortDateIn } from '#domain/agenda/reading/read-table'
import { isHalfOfDay } from '#domain/agenda/reading/session-headings'
import { placeLine } from '#domain/agenda/reading/slot-notes'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { type TableHeading, tableHeading } from '#domain/agenda/reading/table-heading'
import { titleAbove, titled } from '#domain/agenda/reading/title-above'

/** The runs of a programme, from the line it begins with. Rows of tables are entries, one for each room. */
export function entryRuns(lines: readonly SourceLine[], anchors: readonly Anchor[], begins: number): Run[] {
  const areBelow = timesStandBelow(lines, anchors)
  const at = new Map(anchors.filter((anchor) => anchor.at >= begins).map((anchor) => [anchor.at, anchor]))
  const isBegun = (index: number) => at.has(index)
  const runs: Run[] = []
  let columns = headingAbove(lines.slice(0, begins))
  let parentIndent = 0
  for (let index = begins; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const heading = tableHeading(line)
    // “| **Afternoon** | | |” parts the rows.
    const isParting = isHalfOfDay(lines, index)
    const time = heading === null && !isParting ? rowTime(line) : null
    const anchor = at.get(index)
    columns = heading ?? columns
    if (heading !== null || (anchor === undefined && isParting)) runs.push({ is: 'day', line, anchor: NO_DAY, lines: [] })
    else if (time !== null) {
      const below = linesBelow(lines, at, index)
      const title = titleAbove(runs, lines, index, { rest: null, isBegun, areBelow, begins })
      runs.push(...titled(rowRuns(line, rowEntries(line, time, columns, below), index), title))
      index += below.length
    } else if (anchor === undefined) runs.at(-1)?.lines.push(...linesOf(line, columns))
    else if (anchor.is === 'day') {
      runs.push({ is: 'day', line, anchor, lines: [] })
      if (anchor.entry !== null) runs.push(entryRun(line, anchor.entry, [], parentIndent))
    } else {
      const title = titleAbove(runs, lines, index, { rest: anchor.rest, isBegun, areBelow, begins })
      runs.push(entryRun(line, anchor, title, parentIndent))
      parentIndent = Math.min(parentIndent, line.indent)
    }
  }
  return runs.filter((run) => run.is !== 'day' || run.anchor !== NO_DAY)
}

// The lines that go on in the cells of a row.
function linesBelow(lines: readonly SourceLine[], anchors: ReadonlyMap<number, Anchor>, index: number): SourceLine[] {
  const row = lines[index]
  const below: SourceLine[] = []
  for (let at = index + 1; at < lines.length && row !== undefined; at++) {
    const line = lines[at]
    if (line === undefined || anchors.has(at) || tableHeading(line) !== null || !goesOnInCells(row, line)) break
    below.push(line)
  }
  return below
}

function headingAbove(lines: readonly SourceLine[]): TableHeading | null {
  return lines.map(tableHeading).findLast((found) => found !== null) ?? null
}

function linesOf(line: SourceLine, columns: TableHeading | null): SourceLine[] {
  return line.cells.length > 1 && columns !== null ? continuedCells(line, columns) : [line]
}

function entryRun(line: SourceLine, anchor: EntryAnchor, title: SourceLine[], parentIndent: number): Run {
  const { rest, readings, isDoubtful, place = null } = anchor
  const own = rest === '' ? [] : [{ ...line, text: rest }]
  return { is: 'entry', line, readings, isDoubtful, place, lines: [...title, ...own], indent: line.indent, parentIndent }
}

// “12 May, Astana”, “13 May (Day 2)”
function isDateCell(cell: string): boolean {
  return isDateAlone(cell) || (cell.length <= 30 && datesIn(cell)?.from === 0)
}

// A row may name its date in a cell of its own: a title may name any other.
function rowRuns(line: SourceLine, rows: ReturnType<typeof rowEntries>, at: number): Run[] {
  const several = entriesInRow(line)
  if (several !== null)
    return several
      .map(({ time, title }) => entryOf(line, time, null, [{ ...line, text: title, cells: [], starts: [], reach: 0 }]))
      .filter((run) => run !== null)
  const short = shortDateIn(line)
  const dated = short !== null ? line.cells[0] : line.cells.find((cell) => isDateCell(cell) && rowTime({ cells: [cell, ''] }) === null)
  const dates = short === null ? datesIn(dated ?? '') : { ...NO_DATES, first: { ...short, year: null }, last: { ...short, year: null } }
  const day: Run[] =
    dated !== undefined && dates !== null && dates.first.day === dates.last.day
      ? [{ is: 'day', line, anchor: { ...NO_DAY, at, dates, weekday: weekdayIn(dated) }, lines: [] }]
      : []
  const entries = rows.map((row) => entryOf(line, row.time, row.place, ownWordsFirst(row.lines.filter(({ text }) => text !== dated))))
  return [...day, ...entries.filter((entry) => entry !== null)]
}

// Where a row has no title, a cell of people stands first: without the label that its column gave it, which the text does not have.
function ownWordsFirst(lines: SourceLine[]): SourceLine[] {
  const at = lines.findIndex(({ text }) => text !== '' && placeLine(text) === null)
  const first = lines[at]
  const cell = first?.cells.find((cell) => cell !== '' && first.text !== cell && first.text.endsWith(`: ${cell}`))
  if (first === undefined || cell === undefined) return lines
  return lines.with(at, { ...first, text: cell })
}

const NO_DATES = { weekday: null, from: 0, to: 0 }

const NO_DAY: Extract<Anchor, { is: 'day' }> = { is: 'day', at: -1, number: null, dates: null, weekday: null, rest: '', entry: null }

function entryOf(line: SourceLine, time: string, place: string | null, lines: SourceLine[]): Run | null {
  const read = readTimes(time)
  if (read === null) return null
  // “10:10 (20 min)” in a cell says when it ends.
  const readings = (read.ask === null ? [read.read] : read.readings)
    .filter(({ times }) => times.start !== null || times.when !== null)
    .map(({ times, rest }) => ({ times: endingAfter(clockInWords(times), lengthInBrackets(rest)), number: null, rest: '' }))
  return {
    is: 'entry',
    line,
    readings,
    isDoubtful: read.ask !== null && (readings.length > 1 || read.ask !== 'words-or-title'),
    place,
    lines,
    indent: 0,
    parentIndent: 0,
  }
}

/** Whether the times of a paper stand below their titles: most that are alone on a line have words right above. */
export function timesStandBelow(lines: readonly SourceLine[], anchors: readonly Anchor[]): boolean {
  // Words beside another time are not above this one.
  const taken = new Set(
    anchors.filter((anchor) => anchor.is === 'day' || anchor.rest !== '' || anchor.readings.length === 0).map(({ at }) => at),
  )
  const alone = anchors.filter((anchor) => anchor.is === 'entry' && anchor.rest === '' && anchor.readings.length > 0)
  const hasWords = (at: number) => (lines[at]?.text ?? '') !== '' && !taken.has(at)
  const below = alone.filter(({ at }) => hasWords(at - 1) && (!hasWords(at - 2) || (lines[at - 1]?.text.length ?? 0) < 120))
  const first = alone[0]?.at ?? 0
  return alone.length > 0 && below.length * 2 > alone.length && hasWords(first - 1)
}
