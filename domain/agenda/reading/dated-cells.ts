import { datesIn } from '#domain/agenda/reading/read-date'
import { countedCells, type SourceLine } from '#domain/agenda/reading/source-lines'

const HEADING = /^(?:date|дата|күні)\s?(?:,|and|&|\/|и|және|мен)\s?(?:time|hour|время|час|уақыты)$/iu

/**
 * The rows of a table that has date and time in one column, “Date and time”, with the time in a cell at the head of the row and the date in its last; any other text
 * as it is.
 */
export function datedCells(lines: readonly SourceLine[]): readonly SourceLine[] {
  const at = lines.findIndex(({ cells }) => cells.length > 2 && cells.some((cell) => HEADING.test(cell)))
  const column = lines[at]?.cells.findIndex((cell) => HEADING.test(cell)) ?? -1
  if (column < 0) return lines
  return lines.map((line, index) => {
    if (index < at) return line
    const said = line.cells[column] ?? ''
    const others = line.cells.filter((_, of) => of !== column)
    if (index === at) return { ...line, ...countedCells(['Time', ...others, 'Date']) }
    const dates = datesIn(said)
    const time = dates === null ? '' : said.slice(dates.to).replace(/^[\s,;]+(?:at|в|сағат)?\s*/iu, '')
    return dates === null || dates.from > 0 || !/^\d/.test(time)
      ? line
      : { ...line, ...countedCells([time, ...others, said.slice(0, dates.to)]) }
  })
}
