import { addDays, type CalendarDate, daysFrom } from '#domain/time/calendar'

/** The first and the last day of a meeting, both included. */
export type MeetingDates = { startsOn: CalendarDate; endsOn: CalendarDate }

/** How many days before its opening or after its end a meeting may have a day: guards against a mistyped year. */
const FARTHEST = 366

/** Whether a day may belong to a meeting: no more than a year before its first day or after its last. */
export function isNearMeeting(date: CalendarDate, { startsOn, endsOn }: MeetingDates): boolean {
  return date >= addDays(startsOn, -FARTHEST) && date <= addDays(endsOn, FARTHEST)
}

/**
 * Which days come and which fall away when the dates of a meeting are typed anew. Only dates that enter or leave the meeting count: a
 * day set by hand outside its dates stays, and one taken out by hand inside them stays out.
 */
export function daysToFit(
  before: MeetingDates,
  after: MeetingDates,
  standing: readonly CalendarDate[],
): { added: CalendarDate[]; dropped: CalendarDate[] } {
  return {
    added: daysFrom(after.startsOn, after.endsOn).filter((date) => !isWithin(date, before) && !standing.includes(date)),
    dropped: standing.filter((date) => isWithin(date, before) && !isWithin(date, after)),
  }
}

/**
 * The days of a meeting that moves by so many days (backwards if negative), each with its new date, in the order in which they can be
 * written one by one without two of them ever standing on one date.
 */
export function movedDays<D extends { date: CalendarDate }>(days: readonly D[], by: number): { day: D; date: CalendarDate }[] {
  const forwards = [...days].sort((a, b) => (a.date < b.date ? -1 : 1))
  return (by > 0 ? forwards.reverse() : forwards).map((day) => ({ day, date: addDays(day.date, by) }))
}

function isWithin(date: CalendarDate, { startsOn, endsOn }: MeetingDates): boolean {
  return startsOn <= date && date <= endsOn
}
