import { isOpenTime, isPartOfDay, isStart, isTime } from '#domain/agenda/reading/cell-times'
import { asLines, cellLines, cellOf, hasWords } from '#domain/agenda/reading/cells-as-lines'
import { type Cell, withWholePeople } from '#domain/agenda/reading/people-in-columns'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { type Column, columnsOfCells, nearest, type TableHeading } from '#domain/agenda/reading/table-heading'

const RULE = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/

/** Whether a line only draws a table. */
export function isRule(text: string): boolean {
  return RULE.test(text) || /^[=_*~-]{4,}$/.test(text)
}

type RowTime = { at: number; time: string; takes: number }

const rowTimes = new WeakMap<readonly string[], { found: RowTime | null }>()

/** The time a row says in a cell of its own, or in two: where it stands, and how many cells it takes. Null where the line is no such row. */
export function rowTime({ cells }: Pick<SourceLine, 'cells'>): RowTime | null {
  if (cells.length < 2) return null
  // Asked of each row by several who read it, and looked for once.
  const known = rowTimes.get(cells) ?? { found: timeOfRow(cells) }
  rowTimes.set(cells, known)
  return known.found
}

function timeOfRow(cells: string[]): RowTime | null {
  const at = cells.slice(0, 3).findIndex((cell, index) => isTime(cell) || (index === 0 && isPartOfDay(cell)))
  const time = cells[at] ?? ''
  if (at < 0 || cells.slice(0, at).some((cell) => cell.length > 160)) return null
  if (shortDateIn({ cells }) !== null) return { at: 1, time: cells[1] ?? '', takes: 1 }
  const end = cells[at + 1] ?? ''
  if (isStart(time) && isStart(end) && cells.length > at + 2) return { at, time: `${time} – ${end}`, takes: 2 }
  return { at, time, takes: 1 }
}

/** “14.09 | 18:00 – 20:00 | …”: the day and month in the first cell of a row, before a time with another sign. */
export function shortDateIn({ cells }: Pick<SourceLine, 'cells'>): { day: number; month: number } | null {
  const [, day, month] = /^(\d{1,2})\.(0[1-9]|1[0-2])\.?$/u.exec(cells[0] ?? '') ?? []
  const time = cells[1] ?? ''
  return day === undefined || cells.length < 3 || !time.includes(':') || !isTime(time) ? null : { day: Number(day), month: Number(month) }
}

/** The times of a row that holds several entries one behind another, “10:00 | Opening | 10:30 | Talks”, each with its title; null for any other row. */
export function entriesInRow({ cells }: Pick<SourceLine, 'cells'>): { time: string; title: string }[] | null {
  const pairs = cells.flatMap((time, at) => (at % 2 === 0 ? [{ time, title: cells[at + 1] ?? '' }] : []))
  const areEntries =
    pairs.length > 1 && pairs.every(({ time, title }) => /^\d/.test(time) && isTime(time) && title !== '' && !isTime(title))
  return areEntries ? pairs : null
}

/** A row of a table that says its time in a cell of its own, as lines of an entry, one entry for each room. */
export function rowEntries(
  line: SourceLine,
  { at, time, takes }: RowTime,
  heading: TableHeading | null,
  below: readonly SourceLine[],
): { time: string; place: string | null; lines: SourceLine[] }[] {
  const columns = columnsOfCells(line, heading)
  const { cells: all, rows } = withBelow(line, columns, below, heading)
  const cells = all.filter(({ text, below }, index) => !(index >= at && index < at + takes) && (hasWords(text) || below.length > 0))
  const rooms = cells.filter(({ column }) => column?.holds === 'room')
  const [room] = rooms
  // “Coffee | Coffee”: one for all rooms.
  if (rooms.length > 1 && rooms.every(({ text, below }) => text === room?.text && below.length === 0))
    return [
      {
        time,
        place: null,
        lines: asLines(
          line,
          [...cells.filter((cell) => !rooms.includes(cell)), { text: room?.text ?? '', column: undefined, start: undefined, below: [] }],
          isOpenTime(time),
        ),
      },
    ]
  if (rooms.length > 1)
    return rooms.map((cell) => ({ time, place: cell.column?.holds === 'room' ? cell.column.room : null, lines: cellLines(line, cell) }))
  return [{ time, place: null, lines: [...asLines(line, cells, isOpenTime(time)), ...rows] }]
}

/** Whether a line below a row belongs to its cells: its words begin where they begin, and it has no time of its own. */
export function goesOnInCells(row: SourceLine, line: SourceLine): boolean {
  if (row.cells.length < 3 || line.text === '' || rowTime(line) !== null) return false
  // Columns parted by signs are counted: a row goes on in any but the first, and words beside the table are no cell.
  const isCounted = isByCount(row)
  const starts = startsBelow(row, line)
  if (isCounted && starts[0] === 0 && hasWords(line.cells[0] ?? line.text)) return false
  return starts.every((start) => row.starts.slice(1).some((place) => Math.abs(place - start) <= RAGGED))
}

// Columns that signs part are counted, and some may be empty: one begins where the words of the one before would not have ended yet.
function isByCount({ cells, starts }: SourceLine): boolean {
  return (
    starts.every((start, at) => start === at) || cells.some((cell, at) => (starts[at + 1] ?? Infinity) - (starts[at] ?? 0) <= cell.length)
  )
}

// Where the words below a row begin, in its own measure: by tabs, or by signs.
function startsBelow(row: SourceLine, line: SourceLine): number[] {
  if (line.cells.length > 1) return line.starts
  return [isByCount(row) ? Math.round(line.indent / TAB) : line.indent]
}

/** As `sourceLines` counts one. */
const TAB = 4

/** Columns set by hand are even only nearly. */
const RAGGED = 2

// The cells of a row with what stands below each. A line below with a title of its own is a row within the entry.
function withBelow(
  line: SourceLine,
  columns: readonly (Column | undefined)[],
  below: readonly SourceLine[],
  heading: TableHeading | null,
): { cells: Cell[]; rows: SourceLine[] } {
  const cells = withWholePeople(line.cells.map((text, at) => cellOf(line, text, columns[at], line.starts[at])))
  // Where the row itself has no words, by the number of the column.
  const others = new Map<number, Cell>()
  const rows: SourceLine[] = []
  const isTitled = cells.some(({ text, column }) => column?.holds === 'title' && hasWords(text))
  for (const next of below) {
    const said = next.cells.length > 1 ? next.cells : [next.text]
    const starts = startsBelow(line, next)
    const named = isByCount(line) ? starts.map((start) => heading?.columns[start]) : []
    if (isTitled && said.length > 1 && isByCount(line) && addRowWithin(rows, next, said, named)) continue
    for (const cell of withWholePeople(said.map((text, at) => cellOf(next, text, named[at], starts[at])))) {
      const start = cell.start ?? 0
      if (!hasWords(cell.text)) continue
      const same = cells.find((other) => other.start === start) ?? others.get(start)
      if (cell.column !== undefined && same === undefined) others.set(start, cell)
      else (same ?? cells[nearestOf(cells, start)])?.below.push({ ...next, text: cell.text, reach: 0 })
    }
  }
  return { cells: [...cells, ...others.values()], rows }
}

// Adds a row within an entry to its rows; false where a line without a title of its own goes on with the entry itself.
function addRowWithin(rows: SourceLine[], next: SourceLine, said: readonly string[], named: readonly (Column | undefined)[]): boolean {
  const at = named.findIndex((column) => column?.holds === 'title')
  const title = said[at] ?? ''
  const begins = BEGINS_TITLE.test(title)
  if (!begins && rows.length === 0) return false
  const isNew = begins || !hasWords(title)
  // “Rivers” above “and lakes”: the title of the row above goes on, where it is near.
  const last = isNew ? -1 : rows.slice(-NEAR).findLastIndex(({ isPart }) => isPart === true)
  const above = last < 0 ? undefined : rows[Math.max(0, rows.length - NEAR) + last]
  if (above !== undefined) above.text += ` ${title}`
  const cells = said.flatMap((text, of) => (hasWords(text) && (above === undefined || of !== at) ? [cellOf(next, text, named[of])] : []))
  rows.push(...asLines(next, cells, true, true))
  return true
}

const BEGINS_TITLE = /^["“«]?[\p{Lu}\d]/u

/** So many lines back the title of a row within an entry is looked for. */
const NEAR = 12

function nearestOf(cells: readonly Cell[], start: number): number {
  return nearest(
    cells.map((cell) => cell.start ?? 0),
    start,
  )
}

/** The cells of a row without a time: they go on with the entry above. */
export function continuedCells(line: SourceLine, heading: TableHeading | null): SourceLine[] {
  const columns = columnsOfCells(line, heading)
  const cells = line.cells.map((text, at) => cellOf(line, text, columns[at])).filter(({ text }) => hasWords(text))
  // With a title and somebody or a place of its own it is a part of that entry.
  const isTitled = isByCount(line) && cells.some(({ text, column }) => column?.holds === 'title' && BEGINS_TITLE.test(text))
  const isWithin = isTitled && cells.some(({ column }) => column?.holds === 'people' || column?.holds === 'place')
  return asLines(line, cells, true, isWithin)
}
