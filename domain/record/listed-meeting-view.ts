import type { MeetingType } from '#domain/meeting/meeting-terms'
import type { DatePrecision, EntryStatus } from '#domain/record/register-terms'
import type { StatementLinkView } from '#domain/statement/issued-view'
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

/** The same with what there is to read of it here, as far as the reader may: its programme, its outcome text. */
export type RecordedMeetingView = ListedMeetingView & {
  /** The address of the series it belongs to, where that stands on the same page. */
  series: string | null
  programme: boolean
  statement: Pick<StatementLinkView, 'kind' | 'demonstration'> | null
}
