import { Temporal } from 'temporal-polyfill'

/** A calendar day, `YYYY-MM-DD`, of the Gregorian calendar, with no zone. */
export type CalendarDate = string

/** An instant in UTC, ISO 8601 with milliseconds and `Z`; its text sorts by time. */
export type Instant = string

/** True for a day that exists; `2018-02-30` does not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Every day from the first to the last, both included; empty if the last is before the first. */
export function daysFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = []
  const end = Temporal.PlainDate.from(last)
  for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 }))
    days.push(day.toString())
  return days
}

/** The day this many days later (or earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** How many days the second day is later than the first; negative if it is earlier. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return Temporal.PlainDate.from(first).until(second, { largestUnit: 'days' }).days
}

/** The day this many months later (or earlier); the last of its month where that has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** True for a zone of the IANA database (`Asia/Bishkek`). Bare offsets are refused: they cannot follow a change of law. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone)) return false
  try {
    Temporal.Instant.from('2000-01-01T00:00Z').toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** The instant at which clocks in a zone show a time; in a gap or overlap, by the earlier offset. */
export function instantAt(date: CalendarDate, clock: string, zone: string): Instant {
  const wall = Temporal.PlainDateTime.from(`${date}T${clock}`)
  return isoInstant(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

/** The instant at which a day begins in a zone. Dated rows of the Process change then (docs/why-the-model.md, “Local time”). */
export function dayBegins(date: CalendarDate, zone: string): Instant {
  return isoInstant(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds)
}

/** The date in a zone at an instant. */
export function dateIn(zone: string, instant: Instant): CalendarDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The wall clock, `HH:MM`, in a zone at an instant. */
export function clockIn(zone: string, instant: Instant): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** Milliseconds since 1970 in the spelling of instants that is stored. */
export function isoInstant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString()
}

/** How many days a day lies after 1 January 1970. */
export function dayNumber(date: CalendarDate): number {
  return Temporal.PlainDate.from('1970-01-01').until(date, { largestUnit: 'day' }).days
}
