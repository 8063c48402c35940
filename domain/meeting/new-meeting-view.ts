import type { MeetingFacts, MeetingType } from '#domain/meeting/meeting-terms'
import type { NamedState } from '#domain/meeting/proposed-meeting'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** A meeting whose agenda another can begin with. */
export type EarlierMeetingView = { id: string; slug: string; title: LocalizedText; startsOn: CalendarDate; endsOn: CalendarDate }

/** What the form of a new meeting proposes from. */
export type NewMeetingView = {
  /** Those that the viewer may read, the latest first. */
  earlier: EarlierMeetingView[]
  /** The one it begins with, as far as the viewer may read it. */
  from: MeetingFacts | null
  /** The highest number known of each kind of meeting. */
  ordinals: Partial<Record<MeetingType, number>>
  /** Addresses in use, as far as the viewer knows the meetings. */
  slugs: string[]
  states: NamedState[]
  /** The State in the Chair. */
  chair: string | null
  today: CalendarDate
}
