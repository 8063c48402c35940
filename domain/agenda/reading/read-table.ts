import type { Role } from '#domain/agenda/agenda-terms'
import { readTimes } from '#domain/agenda/line/read-times'
import { looksLikePerson } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import { namesPlace } from '#domain/agenda/reading/slot-notes'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

/** What a column of a table holds. `room` is one whose heading names the room of all that stands below it. */
type Column =
  | { holds: 'time' | 'title' | 'place' | 'number' | 'minutes' | 'other' }
  | { holds: 'people'; role: Role }
  | { holds: 'room'; room: string }

const HEADINGS: readonly [Exclude<Column['holds'], 'people' | 'room'>, RegExp][] = [
  ['time', /^(?:time|hour|when|время|уақыт(?:ы)?)$/iu],
  ['number', /^(?:no\.?|#|№|item(?: no\.?)?|п\/?п|р\/с)$/iu],
  ['place', /^(?:venue|place|room|location|where|место(?: проведения)?|зал|орны|өтетін орны)$/iu],
  ['minutes', /^(?:duration|min(?:utes)?|длительность|продолжительность|ұзақтығы)$/iu],
  [
    'title',
    /^(?:session|title|topic|subject|activity|event|agenda(?: item)?|programme|program|item|description|мероприятие|тема|название|вопрос|повестка|программа|содержание|тақырып|тақырыбы|іс-шара|атауы|мазмұны)$/iu,
  ],
]

const RULE = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/

/** Whether a line only draws a table. */
export function isRule(text: string): boolean {
  return RULE.test(text) || /^[=_*~-]{4,}$/.test(text)
}

/** The columns that a heading row of a table names, or null if the row is none. */
export function columnsOf(cells: readonly string[]): Column[] | null {
  if (cells.length < 2 || !cells.some((cell) => HEADINGS[0]?.[1].test(cell))) return null
  return cells.map((cell): Column => {
    const known = HEADINGS.find(([, words]) => words.test(cell))
    if (known !== undefined) return { holds: known[0] }
    const label = labelOf(`${cell}:`)
    if (label !== null) return { holds: 'people', role: label.role }
    return namesPlace(cell) ? { holds: 'room', room: cell } : { holds: 'other' }
  })
}

/** The cell of a row that holds its time, or null where the line is no such row. */
export function rowTime({ cells }: SourceLine): { at: number; time: string } | null {
  const at = cells.length < 2 ? -1 : cells.slice(0, 2).findIndex(isTime)
  return at < 0 ? null : { at, time: cells[at] ?? '' }
}

/** A row of a table as lines of an entry, one entry for each room. Null if the row has no time in a cell of its own. */
export function rowEntries(
  line: SourceLine,
  columns: readonly Column[] | null,
): { time: string; place: string | null; lines: SourceLine[] }[] | null {
  const found = rowTime(line)
  if (found === null) return null
  const { at, time } = found
  const cells = line.cells
    .map((cell, index) => ({ cell, column: columns?.[index] }))
    .filter(({ cell }, index) => index !== at && cell !== '')
  const rooms = cells.filter(({ column }) => column?.holds === 'room')
  if (rooms.length > 1)
    return rooms.map(({ cell, column }) => ({
      time,
      place: column?.holds === 'room' ? column.room : null,
      lines: [{ ...line, text: cell }],
    }))
  return [{ time, place: null, lines: asLines(line, cells) }]
}

/** The cells of a row without a time: they go on with the entry above. */
export function continuedCells(line: SourceLine, columns: readonly Column[] | null): SourceLine[] {
  return asLines(
    line,
    line.cells.map((cell, index) => ({ cell, column: columns?.[index] })).filter(({ cell }) => cell !== ''),
  )
}

function asLines(line: SourceLine, cells: readonly { cell: string; column: Column | undefined }[]): SourceLine[] {
  const title =
    cells.find(({ column }) => column?.holds === 'title') ?? cells.find(({ column }) => column === undefined || column.holds === 'other')
  const others = cells.filter((cell) => cell !== title)
  const said = [...(title === undefined ? [] : [title.cell]), ...others.map(({ cell, column }) => inWords(cell, column))]
  // Each cell is a line of its own, whatever its width.
  return said.flatMap((text) => [
    { ...line, text, reach: 0 },
    { ...line, text: '', reach: 0 },
  ])
}

const ROLE_WORDS: Partial<Record<Role, string>> = {
  moderator: 'Moderator',
  chair: 'Chair',
  panelist: 'Panellist',
  discussant: 'Discussant',
}

function inWords(cell: string, column: Column | undefined): string {
  if (column?.holds === 'people') return labelOf(cell) === null ? `${ROLE_WORDS[column.role] ?? 'Presenter'}: ${cell}` : cell
  if (column?.holds === 'place' || (column === undefined && namesPlace(cell))) return `Place: ${cell}`
  return column === undefined && looksLikePerson(cell, true) && /,/.test(cell) && labelOf(cell) === null ? `Presenter: ${cell}` : cell
}

function isTime(cell: string): boolean {
  const read = readTimes(cell)
  if (read === null) return false
  return read.ask === null ? read.read.rest === '' : read.readings.some(({ times, rest }) => times.start !== null && rest === '')
}
