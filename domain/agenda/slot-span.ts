import type { EntryTimes } from '#domain/agenda/entry-times'
import { minutesOf } from '#domain/time/clock'

/** The minutes of a day. */
export const DAY_MINUTES = 24 * 60

/** When something is on: minutes since the midnight its day begins with. `to` may lie past the next midnight; null is an open end. */
export type Span = { from: number; to: number | null }

/** When an entry is on; null for one without a clock time. An end not after its start is of the next day. */
export function spanOf({ start, end }: EntryTimes): Span | null {
  if (start === null) return null
  const from = minutesOf(start)
  if (end === null) return { from, to: null }
  const to = minutesOf(end)
  return { from, to: to > from ? to : to + DAY_MINUTES }
}

/** When a part is on, counted from the midnight of its slot's day: in a slot past midnight, a time before the slot's start is of the next day. */
export function spanWithin(slot: Span | null, part: EntryTimes): Span | null {
  const span = spanOf(part)
  if (span === null || slot === null || slot.to === null || slot.to <= DAY_MINUTES || span.from >= slot.from) return span
  return daysLater(span, 1)
}

/** The same times so many days later. */
export function daysLater({ from, to }: Span, days: number): Span {
  const minutes = days * DAY_MINUTES
  return { from: from + minutes, to: to === null ? null : to + minutes }
}

/** When it is known to be on until: an open end has its first minute alone, and so collides with nothing that begins later. */
export function knownEnd({ from, to }: Span): number {
  return to ?? from + 1
}

/** Whether two are known to share a minute. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < knownEnd(b) && b.from < knownEnd(a)
}
