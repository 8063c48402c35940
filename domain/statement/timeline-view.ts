import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Delegation } from '#domain/policy/statement-policy'
import type { Adoption, Decision } from '#domain/statement/statement-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** One entry of a text's record: what happened, when, by whom; `who` is an account's name, given to the Chair's team and the Support Unit. */
export type TimelineEntry = {
  at: Instant
  what:
    | 'opened'
    | 'drafted'
    | 'revised'
    | 'circulated'
    | 'silence-opened'
    | 'silence-broken'
    | 'objected'
    | 'objected-late'
    | 'silence-withdrawn'
    | 'silence-held'
    | 'proposed'
    | 'commented'
    | 'answered'
    | Adoption
    | 'adoption-struck'
    | 'issued'
    | 'corrected'
    | 'withdrawn'
    | 'withdrawal-undone'
  who: string | null
  delegation?: Delegation
  /** What goes into the sentence: numbers, the decision on a proposal, the day of an adoption. */
  values?: { revision?: number; count?: number; number?: number; correction?: number; decision?: Decision; on?: CalendarDate }
}

/** The record of a text; `whole` where the reader sees all of it and not only their delegation's part. */
export type TimelineView = {
  meeting: MeetingFacts
  title: LocalizedText
  demonstration: boolean
  names: DelegationNamesView
  whole: boolean
  entries: TimelineEntry[]
}
