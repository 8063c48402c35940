import type { MeetingType } from '#domain/meeting/meeting-terms'
import type { DatePrecision, EntryStatus } from '#domain/record/register-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** A meeting of the register, as a list shows it. */
export type ListedMeetingView = {
  slug: string
  type: MeetingType
  ordinal: number | null
  title: LocalizedText
  theme: LocalizedText | null
  startsOn: CalendarDate
  endsOn: CalendarDate
  precision: DatePrecision
  city: LocalizedText | null
  country: LocalizedText | null
  external: boolean
  status: EntryStatus | null
}
