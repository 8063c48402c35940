import type { Role } from '#domain/agenda/agenda-terms'
import { readLineHead } from '#domain/agenda/line/line-head'
import { readTimes } from '#domain/agenda/line/read-times'
import { lengthInBrackets } from '#domain/agenda/reading/duration'
import { type Cell, withWholePeople } from '#domain/agenda/reading/people-in-columns'
import { isDateAlone } from '#domain/agenda/reading/read-date'
import { looksLikePerson } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import { isBareSession } from '#domain/agenda/reading/session-headings'
import { namesPlace, placeLine } from '#domain/agenda/reading/slot-notes'
import { beginsSmall, CELL_BREAK, GOES_ON, isOpen, type SourceLine } from '#domain/agenda/reading/source-lines'
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
  for (const next of below) {
    const said = next.cells.length > 1 ? next.cells : [next.text]
    const starts = startsBelow(line, next)
    const named = isByCount(line) ? starts.map((start) => heading?.columns[start]) : []
    if (said.length > 1 && named.some((column, at) => column?.holds === 'title' && /^["“«]?[\p{Lu}\d]/u.test(said[at] ?? ''))) {
      rows.push(
        ...asLines(
          next,
          said.map((text, at) => cellOf(next, text, named[at])).filter(({ text }) => hasWords(text)),
          true,
          true,
        ),
      )
      continue
    }
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

function nearestOf(cells: readonly Cell[], start: number): number {
  return nearest(
    cells.map((cell) => cell.start ?? 0),
    start,
  )
}

function cellOf(line: SourceLine, text: string, column: Column | undefined, start?: number): Cell {
  const [first = '', ...more] = text.split(CELL_BREAK)
  return { text: first, column, start, below: more.map((said) => ({ ...line, text: said, reach: 0 })) }
}

/** The cells of a row without a time: they go on with the entry above. */
export function continuedCells(line: SourceLine, heading: TableHeading | null): SourceLine[] {
  const columns = columnsOfCells(line, heading)
  return asLines(
    line,
    line.cells.map((text, at) => cellOf(line, text, columns[at])).filter(({ text }) => hasWords(text)),
    true,
  )
}

function asLines(line: SourceLine, said: readonly Cell[], isOpenEnded: boolean, isWithin = false): SourceLine[] {
  const cells = withWholePeople(said)
  const counted = cells.find(
    ({ text, column }) => (column?.holds === 'number' && text.length <= LONGEST_NUMBER) || (column === undefined && isNumberAlone(text)),
  )
  // “Tuesday, 19 October | 09:30–12:30 | Item 3”: the number is all there is.
  const hasTitle = cells.some((cell) => cell !== counted && hasWords(cell.text) && !isTime(cell.text) && !isDateAlone(cell.text))
  const number = cells.length === 1 || hasTitle || !/\p{L}/u.test(counted?.text ?? '') ? counted : undefined
  const minutes = cells.find(({ text, column }) => column?.holds === 'minutes' && /^\d{1,3}(?:\s?\p{L}+\.?)?$/u.test(text))
  const others = cells.length === 1 ? cells : cells.filter((cell) => cell !== number && cell !== minutes)
  const worded = others.filter(({ text }) => !isTime(text))
  const title =
    worded.find(({ column }) => column?.holds === 'title') ?? worded.find(({ column }) => column === undefined || column.holds === 'other')
  const [only] = others
  // A time and words beside it are a line as any other: the page may wrap it.
  if (others.length === 1 && only !== undefined && only === title && line.starts[1] !== 1)
    return cellLines({ ...line, reach: line.reach }, { ...only, text: numbered(only.text, number) }, line.reach)
  const first =
    title === undefined ? [] : [{ ...title, text: withMinutes(numbered(title.text, number), isOpenEnded ? minutes : undefined) }]
  const rest = others.filter((cell) => cell !== title).map((cell) => ({ ...cell, text: inWords(cell.text, cell.column) }))
  // The place of the whole stands before what else the cell of the title holds, that of a row within it behind its title.
  const places = rest.filter(({ text }) => placeLine(text) !== null)
  const end = { ...line, text: '', reach: 0 }
  // Each cell is a line of its own, whatever its width.
  const linesOf = (cells: readonly Cell[]) => cells.flatMap((cell) => [...cellLines(line, cell), end])
  const words = linesOf(first)
  const gap = words.findIndex(({ text }) => text === '') + 1
  const ends = beginsSmall(words[gap]?.text ?? '') ? words.length : gap
  const titled = isWithin ? [...words.slice(0, ends), ...linesOf(places)] : [...linesOf(places), ...words.slice(0, ends)]
  // Who stands in the row is of the whole, and not of what the cell of the title lists below it.
  return [...titled, ...linesOf(rest.filter((cell) => !places.includes(cell))), ...words.slice(ends)]
}

/** In signs: “Item 3 (a) and (b)”. */
const LONGEST_NUMBER = 20

// The lines of one cell. A narrow cell wraps its words: what cannot be over, or begins small, goes on.
function cellLines(line: SourceLine, { text, below }: Cell, reach = 0): SourceLine[] {
  const lines = [{ ...line, text, reach }, ...below].filter(({ text }) => text !== '')
  return lines.flatMap((own, at) => {
    const next = lines[at + 1]
    const isWrapped = isNarrow(line) && next !== undefined && /^\p{Ll}/u.test(next.text) && labelOf(next.text) === null
    const isOne = next !== undefined && (isOpen(own.text) || goesOnInCell(own.text, next.text) || (isWrapped && !/[.!?;]$/.test(own.text)))
    if (isOne) return [{ ...own, text: isBareSession(own.text) ? own.text.replace(/[.:]?$/u, ':') : own.text, reach: GOES_ON }]
    return next === undefined ? [own] : [own, { ...line, text: '', reach: 0 }]
  })
}

// “Reporting back” above “and wrap-up”, “Session 2” above its name: one title, in a cell that its writer broke.
function goesOnInCell(text: string, next: string): boolean {
  if (labelOf(next) !== null || /^[(\d•-]/u.test(next)) return false
  return (/^\p{Ll}\p{L}*(?![\p{L}).])/u.test(next) && !/[.!?;]$/.test(text)) || isBareSession(text)
}

// A column by gaps wraps its words; cells by signs hold them whole.
function isNarrow({ starts: [first = 0, second = 0] }: SourceLine): boolean {
  return second - first > 2
}

function numbered(title: string, number: Cell | undefined): string {
  if (number === undefined) return title
  return /\p{L}/u.test(number.text) ? `${number.text}. ${title}` : `${number.text.replace(/[.)]$/, '')}. ${title}`
}

function withMinutes(title: string, minutes: Cell | undefined): string {
  const figures = /^\d+/.exec(minutes?.text ?? '')?.[0]
  return figures === undefined ? title : `${title} (${figures} min)`
}

/** “1”, “2.”, “Item 3 (a)”: a cell that is the number of an item and nothing else. */
function isNumberAlone(text: string): boolean {
  if (/^\d{1,2}[.)]?$/.test(text)) return true
  if (!/^(?:agenda )?item |^пункт |тармақ$/iu.test(text)) return false
  const head = readLineHead(text)
  return head.ask === null && head.read.number !== null && head.read.title === '' && head.read.start === null
}

const ROLE_WORDS: Partial<Record<Role, string>> = {
  moderator: 'Moderator',
  chair: 'Chair',
  panelist: 'Panellist',
  discussant: 'Discussant',
}

function inWords(cell: string, column: Column | undefined): string {
  // A second time is of another zone.
  if (column?.holds === 'time') return column.zone === null ? cell : `${column.zone}: ${cell}`
  if (column?.holds === 'remarks') return `Remarks: ${cell}`
  const label = labelOf(cell)
  const role = column?.holds === 'people' ? column.role : 'presenter'
  // “Facilitators” in a cell are the people, no label of others.
  if ((column?.holds === 'people' && label === null) || label?.rest === '')
    return `${ROLE_WORDS[role] ?? 'Presenter'}: ${cell.replace(/^[•·▪●*-]\s*/u, '')}`
  if (placeLine(cell) === null && (column?.holds === 'place' || (column === undefined && namesPlace(cell)))) return `Place: ${cell}`
  return column === undefined && looksLikePerson(cell, true) && /,/.test(cell) && labelOf(cell) === null ? `Presenter: ${cell}` : cell
}

function hasWords(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell)
}

function isTime(cell: string): boolean {
  const read = hasFigure(cell) ? readTimes(cell) : null
  if (read === null) return false
  // “10:10–10:30 (20 min)”
  const isTimeOnly = (rest: string) => rest === '' || lengthInBrackets(rest) !== null
  return read.ask === null ? isTimeOnly(read.read.rest) : read.readings.some(({ times, rest }) => times.start !== null && rest === '')
}

// “Afternoon” in the column of times.
function isPartOfDay(cell: string): boolean {
  const read = cell.length > 30 ? null : readTimes(cell)
  if (read === null) return false
  return (read.ask === null ? [read.read] : read.readings).some(({ times, rest }) => times.when !== null && rest === '')
}

const hasFigure = (cell: string) => /\d/.test(cell) || (cell.length <= 40 && /^\p{L}/u.test(cell))

function isStart(cell: string): boolean {
  if (!/^\d{1,2}[:.h]\d{2}/.test(cell)) return false
  const read = readTimes(cell)
  const times = read === null ? [] : read.ask === null ? [read.read] : read.readings
  return times.length > 0 && times.every(({ times, rest }) => times.start === null || (times.end === null && rest === ''))
}

function isOpenTime(time: string): boolean {
  const read = readTimes(time)
  return read !== null && (read.ask === null ? [read.read] : read.readings).every(({ times }) => times.end === null)
}
