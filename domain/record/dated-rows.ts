import type { CalendarDate } from '#domain/time/calendar'

/** A row that holds from a day until another, or open-ended. The end day itself is not included. */
export type Dated = { validFrom: CalendarDate; validUntil: CalendarDate | null }

/** The first day of a row that has held for as long as anybody knows. */
export const ALWAYS: CalendarDate = '0001-01-01'

/** The row that holds on a day; there is at most one. */
export function rowOn<T extends Dated>(rows: readonly T[], day: CalendarDate): T | null {
  return rows.find((row) => row.validFrom <= day && (row.validUntil === null || day < row.validUntil)) ?? null
}

/**
 * How recording a new row from a day on changes the existing rows. `cut` is the row it ends or replaces, `remains` the part of that
 * row before the day, `until` the end of the new row: that of `cut`, or the start of the next row.
 */
export function insertFrom<T extends Dated>(
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
