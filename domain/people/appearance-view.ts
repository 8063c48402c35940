import type { PublishedStatus, Role } from '#domain/agenda/agenda-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** An appearance of one's own or of one's delegation, as the query answers it and the desk shows it. */
export type AppearanceView = {
  slug: string
  meetingTitle: LocalizedText
  slotId: string
  date: CalendarDate
  start: Clock | null
  end: Clock | null
  when: LocalizedText | null
  role: Role
  status: PublishedStatus
  name: LocalizedText | null
  title: LocalizedText
  continued: boolean
  own: boolean
  /** Whether its day has passed in the meeting's zone. */
  over: boolean
}
