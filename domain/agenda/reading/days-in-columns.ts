import { dayAt } from '#domain/agenda/reading/day-anchors'
import { rowTime } from '#domain/agenda/reading/read-table'
import { beginsSmall, type SourceLine } from '#domain/agenda/reading/source-lines'
import { nearest } from '#domain/agenda/reading/table-heading'
import { kindOf } from '#domain/agenda/slot-kind-words'

/** A timetable with more is none: so many copies of a row are made at most. */
const MOST_DAYS = 14

/** A column of a timetable: its heading, and its own part of the rows so far. */
type DayColumn = { start: number; lines: SourceLine[] }

/**
 * The lines of a timetable whose columns are days, “Time | Mon 11 October | Tue 12 October”, one day below another; any other text as it is. A break or a
 * meal that is written once in its row is of every day. `joined` are lines that only go on with the words of a row.
 */
export function daysInColumns(lines: readonly SourceLine[]): { lines: readonly SourceLine[]; joined: SourceLine[] } {
  const at = lines.findIndex((line) => daysOf(line).length > 1)
  const heading = lines[at]
  if (heading === undefined) return { lines, joined: [] }
  const days = daysOf(heading)
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line === undefined || !takeLine(days, line)) break
  }
  const placed = days.flatMap((day) => day.lines)
  const left = new Set(placed.map(({ number }) => number))
  const joined = lines.slice(at, end).filter(({ number, text }) => text !== '' && !left.has(number))
  return { lines: [...lines.slice(0, at), ...placed, ...lines.slice(end)], joined }
}

// The columns that a line names days above: all of its cells but the first, which is of the times.
function daysOf(line: SourceLine): DayColumn[] {
  if (line.cells.length < 2 || line.cells.length > MOST_DAYS + 1) return []
  const columns = line.cells.map((cell, at) => ({ cell, start: line.starts[at] ?? at }))
  const isDay = ({ cell }: { cell: string }) => cell.length <= 60 && dayAt(alone(line, cell), 0) !== null
  // Most rows are told by their second cell.
  if (!columns.slice(1).every(isDay)) return []
  return columns.filter(isDay).map(({ cell, start }) => ({ start, lines: [alone(line, cell)] }))
}

// Whether a line is of the timetable; what it says is then in the columns.
function takeLine(days: readonly DayColumn[], line: SourceLine): boolean {
  const time = rowTime(line)
  if (time === null) return line.text === '' || takeContinued(days, line)
  if (time.at > 0) return false
  const said = line.cells.map((cell, at) => ({ cell, start: line.starts[at] ?? at })).slice(time.takes)
  const written = said.filter(({ cell }) => cell !== '')
  const [only, another] = written
  const isOfAll = only !== undefined && another === undefined && OF_ALL.has(kindOf(only.cell))
  const row = (cell: string): SourceLine => ({ ...line, text: `${time.time} ${cell}`, cells: [time.time, cell], starts: [0, 1], reach: 0 })
  if (isOfAll) for (const day of days) day.lines.push(row(only.cell))
  else for (const { cell, start } of written) columnAt(days, start)?.lines.push(row(cell))
  return true
}

const OF_ALL: ReadonlySet<string> = new Set(['break', 'meal', 'registration'])

// Words below a row go on in the column they begin in.
function takeContinued(days: readonly DayColumn[], line: SourceLine): boolean {
  const cells = line.cells.length > 1 ? line.cells : [line.text]
  const starts = line.cells.length > 1 ? line.starts : [line.indent]
  if ((starts[0] ?? 0) === 0 && cells[0] !== '') return false
  for (const [at, cell] of cells.entries()) if (cell !== '') addBelow(columnAt(days, starts[at] ?? 0), line, cell)
  return true
}

// A small letter goes on with the words of the row.
function addBelow(day: DayColumn | undefined, line: SourceLine, cell: string): void {
  const last = day?.lines.at(-1)
  const [time, title] = last?.cells ?? []
  if (last === undefined || time === undefined || title === undefined || !beginsSmall(cell)) day?.lines.push(alone(line, cell))
  else day?.lines.splice(-1, 1, { ...last, text: `${last.text} ${cell}`, cells: [time, `${title} ${cell}`] })
}

function columnAt(days: readonly DayColumn[], start: number): DayColumn | undefined {
  return days[
    nearest(
      days.map((day) => day.start),
      start,
    )
  ]
}

function alone(line: SourceLine, text: string): SourceLine {
  return { ...line, text, cells: [], starts: [], indent: 0, reach: text.length }
}
