import type { CalendarDate } from '#domain/time/calendar'

/** A row that says something from a day until another, or with no end in sight. The day it ends is not its own. */
export type Dated = { validFrom: CalendarDate; validUntil: CalendarDate | null }

/** The first day of a saying that has held for as long as anybody knows. */
export const ALWAYS: CalendarDate = '0001-01-01'

/** The row of a day, where one at most holds on any. */
export function rowOn<T extends Dated>(rows: readonly T[], day: CalendarDate): T | null {
  return rows.find((row) => row.validFrom <= day && (row.validUntil === null || day < row.validUntil)) ?? null
}

/**
 * What a new saying from a day on does to the rows that stand: the row it cuts short or replaces, what remains of that row before the day,
 * and the day until which the new saying holds – the end of the row it cuts, or the beginning of the next one that was said already.
 */
export function layFrom<T extends Dated>(
  rows: readonly T[],
  from: CalendarDate,
): { cut: T | null; remains: T | null; until: CalendarDate | null } {
  const cut = rowOn(rows, from)
  const later = rows.map((row) => row.validFrom).filter((day) => day > from)
  const next = later.length === 0 ? null : later.reduce((a, b) => (a < b ? a : b))
  return {
    cut,
    remains: cut !== null && cut.validFrom < from ? { ...cut, validUntil: from } : null,
    until: cut === null ? next : cut.validUntil,
  }
}
