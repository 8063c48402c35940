import type { Term } from '#domain/chairmanship/holds-chair'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { PresidingView } from '#domain/record/process-view'
import type { BeginningPrecision } from '#domain/record/register-terms'
import type { CalendarDate } from '#domain/time/calendar'

/** A term in the Chair, by the name its State had at the end of it. */
export type TermView = Term & {
  name: string
  /** The first day of the next term, or the day this one ended; null while it lasts. */
  until: CalendarDate | null
  untilPrecision: BeginningPrecision
  current: boolean
  ceremonyOn: CalendarDate | null
  source: string | null
  chairpersons: (PresidingView & { effectiveOn: CalendarDate; from: CalendarDate; source: string })[]
}

/** A meeting that the ribbon marks; `chairThen` names the State in the Chair when it began. */
export type RibbonMeetingView = Pick<ListedMeetingView, 'slug' | 'type' | 'ordinal' | 'title' | 'startsOn' | 'endsOn' | 'precision'> & {
  chairThen: string | null
}

/** All chairmanships and the meetings of the ribbon, both in the order of time. */
export type ChairmanshipsView = { today: CalendarDate; terms: TermView[]; meetings: RibbonMeetingView[] }
