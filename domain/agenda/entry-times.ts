import type { Clock } from '#domain/time/clock'

/** The times of a slot or part. Null start: untimed; null end: open; an end not after the start is of the next day. */
export type EntryTimes = { start: Clock | null; end: Clock | null }

/** The times after an edit. Taking the start out takes the end out with it. */
export function timesAfter(before: EntryTimes, typed: { start?: Clock | null | undefined; end?: Clock | null | undefined }): EntryTimes {
  const start = typed.start === undefined ? before.start : typed.start
  if (typed.end !== undefined) return { start, end: typed.end }
  return { start, end: start === null ? null : before.end }
}

/** Whether there is an end that nothing begins: it means nothing. */
export function isEndAlone({ start, end }: EntryTimes): boolean {
  return start === null && end !== null
}
