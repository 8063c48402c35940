import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** How often clocks in a zone show a time on a day: twice where they are put back over it, never where they are put forward. */
export function timesShown(date: CalendarDate, clock: Clock, zone: string): 0 | 1 | 2 {
  const wall = Temporal.PlainDateTime.from(`${date}T${clock}`)
  const [early, late] = (['earlier', 'later'] as const).map((disambiguation) => wall.toZonedDateTime(zone, { disambiguation }))
  if (early === undefined || late === undefined || early.equals(late)) return 1
  return early.toPlainDateTime().equals(wall) ? 2 : 0
}

/** Whether clocks in a zone skip and repeat no time of a day; false now and then for the day before. It spares the question for each time. */
export function isPlainDay(date: CalendarDate, zone: string): boolean {
  const day = Temporal.PlainDate.from(date)
  const [begins, ends] = [day, day.add({ days: 1 })].map((midnight) => midnight.toZonedDateTime(zone))
  return begins?.offsetNanoseconds === ends?.offsetNanoseconds && begins?.toPlainTime().toString() === '00:00:00'
}

/** Whether clocks in two zones agree from noon of the first day to noon of the last. */
export function agreeOn(a: string, b: string, days: { startsOn: CalendarDate; endsOn: CalendarDate }): boolean {
  return [days.startsOn, days.endsOn].every((date) => {
    const [one, other] = [a, b].map((zone) => Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime(zone).offsetNanoseconds)
    return one === other
  })
}
