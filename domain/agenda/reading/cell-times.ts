import { readTimes } from '#domain/agenda/line/read-times'
import { lengthInBrackets } from '#domain/agenda/reading/duration'

// What the cells of a table say of times.

/** Whether a cell says a time, or a start and an end, and nothing else but how long it lasts. */
export function isTime(cell: string): boolean {
  const read = hasFigure(cell) ? readTimes(cell) : null
  if (read === null) return false
  // “10:10–10:30 (20 min)”
  const isTimeOnly = (rest: string) => rest === '' || lengthInBrackets(rest) !== null
  return read.ask === null ? isTimeOnly(read.read.rest) : read.readings.some(({ times, rest }) => times.start !== null && rest === '')
}

/** “Afternoon” in the column of times. */
export function isPartOfDay(cell: string): boolean {
  const read = cell.length > 30 ? null : readTimes(cell)
  if (read === null) return false
  return (read.ask === null ? [read.read] : read.readings).some(({ times, rest }) => times.when !== null && rest === '')
}

const hasFigure = (cell: string) => /\d/.test(cell) || (cell.length <= 40 && /^\p{L}/u.test(cell))

/** Whether a cell is a clock alone. */
export function isStart(cell: string): boolean {
  if (!/^\d{1,2}[:.h]\d{2}/.test(cell)) return false
  const read = readTimes(cell)
  const times = read === null ? [] : read.ask === null ? [read.read] : read.readings
  return times.length > 0 && times.every(({ times, rest }) => times.start === null || (times.end === null && rest === ''))
}

/** Whether a cell says no end. */
export function isOpenTime(time: string): boolean {
  const read = readTimes(time)
  return read !== null && (read.ask === null ? [read.read] : read.readings).every(({ times }) => times.end === null)
}
