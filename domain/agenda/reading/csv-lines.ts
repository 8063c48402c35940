import type { SourceLine } from '#domain/agenda/reading/source-lines'

const DATE = /^(?:date|day|дата|день|күні)$/iu
const START = /^(?:start|from|begin|begins|начало|басталуы)(?: time)?$/iu
const END = /^(?:end|to|until|finish|ends|конец|окончание|аяқталуы)(?: time)?$/iu

/**
 * The lines of a table whose cells are parted by commas, semicolons or tabs and whose first line names a start: each row as a line with a
 * date before it where it changes. Null for any other text.
 */
export function csvLines(lines: readonly SourceLine[], written: readonly string[]): SourceLine[] | null {
  const first = lines.find((line) => line.text !== '')
  const firstWritten = first === undefined ? '' : (written[first.number - 1] ?? '')
  const sign = [',', ';', '\t'].find((sign) => cellsIn(firstWritten, sign).some((cell) => START.test(cell)))
  if (first === undefined || sign === undefined) return null
  const header = cellsIn(firstWritten, sign)
  const [date, start, end] = [DATE, START, END].map((name) => header.findIndex((cell) => name.test(cell)))
  const others = header.flatMap((_, index) => (index === date || index === start || index === end ? [] : [index]))
  let last = ''
  return lines.flatMap((line): SourceLine[] => {
    if (line.text === '') return [line]
    const cells = cellsIn(written[line.number - 1] ?? '', sign)
    const named = others.map((index) => cells[index] ?? '')
    if (line.number === first.number) return [{ ...line, cells: ['Time', ...others.map((index) => header[index] ?? '')] }]
    const day = date === undefined || date < 0 ? '' : (cells[date] ?? '')
    const times = [cells[start ?? -1] ?? '', cells[end ?? -1] ?? ''].filter((clock) => clock !== '').join(' – ')
    const heading: SourceLine[] = day !== '' && day !== last ? [{ ...line, text: day, cells: [], reach: day.length }] : []
    last = day || last
    return [...heading, { ...line, cells: [times, ...named] }]
  })
}

/** The cells of a row; quotes hold signs together, and a doubled quote is one. */
function cellsIn(row: string, sign: string): string[] {
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
