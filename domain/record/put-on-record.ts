import { type CalendarDate, dateIn, type Instant } from '#domain/time/calendar'

/** Whether a programme was published after its meeting: it is then not of that day, but was put on record on it. */
export function isLater(publishedAt: Instant, meeting: { endsOn: CalendarDate; timeZone: string }): boolean {
  return dateIn(meeting.timeZone, publishedAt) > meeting.endsOn
}
