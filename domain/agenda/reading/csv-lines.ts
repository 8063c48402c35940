import { CELL_BREAK, countedCells, type SourceLine } from '#domain/agenda/reading/source-lines'

const DATE = /^(?:date|day|дата|день|күні)$/iu
const START = /^(?:start|from|begin|begins|starts|начало|с|басталуы)(?: time| at)?(?: ?\([^()]{2,30}\))?$/iu
const END = /^(?:end|to|until|finish|ends|till|конец|окончание|до|аяқталуы)(?: time| at)?(?: ?\([^()]{2,30}\))?$/iu
const TIME = /^(?:time|when|время|уақыты?)(?: ?\([^()]{2,30}\))?$/iu

/**
 * The lines of a table whose cells are parted by commas, semicolons or tabs and whose first line names a start or a time, perhaps below a heading: each row as a line
 * with a date before it where it changes. Null for any other text.
 */
export function csvLines(lines: readonly SourceLine[], written: readonly string[]): SourceLine[] | null {
  const first = headingIn(lines, written)
  const firstWritten = first === undefined ? '' : rowOf(written, first.number)
  const sign = [',', ';', '\t'].find((sign) => isHeading(cellsIn(firstWritten, sign), sign))
  if (first === undefined || sign === undefined) return null
  const header = cellsIn(firstWritten, sign)
  const [date = -1, start = -1, end = -1] = [DATE, START, END].map((name) => header.findIndex((cell) => name.test(cell)))
  const time = start < 0 ? header.findIndex((cell) => TIME.test(cell)) : -1
  const others = header.flatMap((_, index) => ([date, start, end, time].includes(index) ? [] : [index]))
  let last = ''
  return lines.flatMap((line): SourceLine[] => {
    // A spreadsheet fills the words above its table with empty cells.
    if (line.number < first.number) return [{ ...line, text: line.text.replace(/[;,\s]+$/u, '') }]
    if (line.text === '') return [line]
    const cells = cellsIn(rowOf(written, line.number), sign)
    const named = others.map((index) => cells[index] ?? '')
    if (line.number === first.number) return [withCells(line, ['Time', ...others.map((index) => header[index] ?? '')])]
    const day = cells[date] ?? ''
    const times = [cells[start] ?? cells[time] ?? '', cells[end] ?? ''].filter((clock) => clock !== '').join(' – ')
    const heading: SourceLine[] = day !== '' && day !== last ? [{ ...line, text: day, cells: [], starts: [], reach: day.length }] : []
    last = day || last
    return [...heading, withCells(line, [times, ...named])]
  })
}

/** A heading of a table stands in the first lines, under the words about the meeting. */
const DEEPEST = 30

// The first line of the text, or one below it whose next line has as many cells, with a figure where it names the time.
function headingIn(lines: readonly SourceLine[], written: readonly string[]): SourceLine | undefined {
  const said = lines.filter((line) => line.text !== '')
  const [first] = said
  return said.slice(0, DEEPEST).find((line, at) => {
    const row = rowOf(written, line.number)
    const next = rowOf(written, said[at + 1]?.number ?? 0)
    return [';', ',', '\t'].some((sign) => {
      const cells = cellsIn(row, sign)
      const clocks = clocksIn(cells)
      const below = cellsIn(next, sign)
      const isAbove = cells.length > 2 && below.length === cells.length && clocks.some((of) => /^\d/.test(below[of] ?? ''))
      return isHeading(cells, sign) && (line === first || isAbove)
    })
  })
}

// A row as it is written, without the sign that a mail puts before what it answers.
function rowOf(written: readonly string[], number: number): string {
  return (written[number - 1] ?? '').replace(/^\s{0,3}(?:>\s?)+/u, '')
}

/** Whether a line is the heading of a table by commas or semicolons: below it stand rows with a clock under what names the time. */
export function isCsvHeading(line: string, below: readonly string[]): boolean {
  return [';', ','].some((sign) => {
    const cells = cellsIn(line, sign)
    const clocks = clocksIn(cells)
    const isAbove = below.some((row) => clocks.some((at) => /^\d{1,2}[:.]\d{2}/.test(cellsIn(row, sign)[at] ?? '')))
    return cells.length > 2 && isHeading(cells, sign) && isAbove
  })
}

// The columns of a heading that name a time.
function clocksIn(cells: readonly string[]): number[] {
  return cells.flatMap((cell, at) => (TIME.test(cell) || START.test(cell) ? [at] : []))
}

function isHeading(cells: readonly string[], sign: string): boolean {
  // A table by tabs that names a time is read as any other table.
  return cells.some((cell) => START.test(cell)) || (sign !== '\t' && cells.length > 1 && cells.some((cell) => TIME.test(cell)))
}

function withCells(line: SourceLine, cells: string[]): SourceLine {
  const text = cells.filter((cell) => cell !== '').join(' ')
  return { ...line, text: text.replaceAll(CELL_BREAK, ' '), ...countedCells(cells) }
}

/** The cells of a row; quotes hold signs together, and a doubled quote is one. */
function cellsIn(row: string, sign: string): string[] {
  if (!row.includes('"')) return row.includes(sign) ? row.split(sign).map((cell) => cell.trim()) : [row.trim()]
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < row.length; at++) {
    const char = row[at]
    if (char === '"' && isQuoted && row[at + 1] === '"') {
      cell += '"'
      at++
    } else if (char === '"') isQuoted = !isQuoted
    else if (char === sign && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += char
  }
  return [...cells, cell.trim()]
}
