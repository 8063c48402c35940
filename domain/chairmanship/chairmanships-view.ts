import type { Term } from '#domain/chairmanship/holds-chair'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { PresidingView, ProcessTextsView } from '#domain/record/process-view'
import type { LinkedMeetingView } from '#domain/record/register-entry-view'
import type { BeginningPrecision } from '#domain/record/register-terms'
import type { CalendarDate } from '#domain/time/calendar'

/** A ceremony: its day, or the days on one of which it was; `at` is the meeting it belonged to. */
export type CeremonyView = { from: CalendarDate; on: CalendarDate; planned: boolean; at: LinkedMeetingView | null; source: string | null }

/** A term in the Chair, by the name its State had at the end of it. */
export type TermView = Term & {
  name: string
  /** The first day of the next term, or the day this one ended; null while it lasts. */
  until: CalendarDate | null
  untilPrecision: BeginningPrecision
  current: boolean
  ceremony: CeremonyView | null
  source: string | null
  /** `lastKnownOn`: the last day a source names them, where none tells of the end. */
  chairpersons: (PresidingView & {
    effectiveOn: CalendarDate
    from: CalendarDate
    precision: BeginningPrecision
    lastKnownOn: CalendarDate | null
    source: string
  })[]
}

/** A meeting that the ribbon marks; `chairThen` names the State in the Chair when it began. */
export type RibbonMeetingView = Pick<ListedMeetingView, 'slug' | 'type' | 'ordinal' | 'title' | 'startsOn' | 'endsOn' | 'precision'> & {
  chairThen: string | null
}

/** All chairmanships and the meetings of the ribbon, both in the order of time; `role` is what a paper tells of the Chair's work. */
export type ChairmanshipsView = { today: CalendarDate; terms: TermView[]; meetings: RibbonMeetingView[]; role: ProcessTextsView | null }
