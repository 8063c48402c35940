import type { ReadDates } from '#domain/agenda/accepting/accepted'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { daysInOrder } from '#domain/agenda/draft-order'
import type { ReadAgenda } from '#domain/agenda/reading/agenda-reading'
import { addDays, type CalendarDate, daysFrom } from '#domain/time/calendar'

/** The date of each day of a reading, on the meeting's own days. */
export function datesOfReading({ days }: ReadAgenda, draft: AgendaDraft, dates: ReadDates): CalendarDate[] {
  const { startsOn, endsOn } = draft.meeting
  const own = [...new Set([...daysFrom(startsOn, endsOn), ...daysInOrder(draft).map(({ date }) => date)])]
    .filter((date) => date >= startsOn)
    .sort()
  const dateAt = (index: number) => own[index] ?? addDays(own.at(-1) ?? startsOn, index - own.length + 1)
  if (dates === 'in-order') {
    // Two headings of one date are one day.
    const distinct = [...new Set(days.map(({ date }, index) => date ?? `day ${index}`))]
    return days.map(({ date }, index) => dateAt(distinct.indexOf(date ?? `day ${index}`)))
  }
  const found: CalendarDate[] = []
  for (const { date } of days) {
    const last = found.at(-1)
    found.push(date ?? (last === undefined ? dateAt(0) : addDays(last, 1)))
  }
  return found
}

/** Whether the dates of a text are those of the meeting: none of another time. Without a date it has the meeting's. */
export function areDatesOfMeeting({ days }: ReadAgenda, { meeting, days: own }: AgendaDraft): boolean {
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date]))
  return dates.every((date) => (date >= meeting.startsOn && date <= meeting.endsOn) || own.some((day) => day.date === date))
}
