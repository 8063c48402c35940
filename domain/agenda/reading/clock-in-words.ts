import type { Times } from '#domain/agenda/line/line-question'
import { readTimes } from '#domain/agenda/line/read-times'

const NOON = /^(?:12 )?(?:noon|midday|полдень|талтүс)$/iu

const UNTIL_LATE = /^(\d.{2,10}?)\s?(?:until|till|til|to|[-–—]|до)\s?(?:late|close|поздна|позднего вечера)$/iu

/** Times whose words are a clock, “noon    Closing remarks”, with that clock. Beside an entry that is typed the word stays as it is. */
export function clockInWords<T extends Times>(read: T): T {
  const { start, when } = read
  if (start !== null || when === null) return read
  if (NOON.test(when)) return { ...read, start: '12:00', when: null }
  // “6:30 p.m. until late”
  const from = readTimes(UNTIL_LATE.exec(when)?.[1] ?? '')
  const [begins] = from === null ? [] : from.ask === null ? [from.read] : from.readings
  return begins === undefined || begins.times.start === null ? read : { ...read, start: begins.times.start, when: null }
}
