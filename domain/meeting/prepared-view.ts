import type { PublishedStateView } from '#domain/agenda/published-state-view'
import type { ChangedLately, DraftWaits, DueView } from '#domain/meeting/desk-next'
import type { MeetingState } from '#domain/meeting/meeting-terms'
import type { StatementKind, StatementState } from '#domain/statement/statement-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** A meeting as those who prepare it list it. */
export type PreparedMeetingView = {
  slug: string
  title: LocalizedText
  startsOn: CalendarDate
  endsOn: CalendarDate
  city: LocalizedText | null
  state: MeetingState
  /** Null where nothing was published. */
  published: PublishedStateView | null
}

/** The same on the first page of the desk: with its outcome text, if there is one and the reader may read it. */
export type MeetingInHandView = PreparedMeetingView & {
  text: { kind: StatementKind; demonstration: boolean; state: StatementState; unanswered: number } | null
  waits: DraftWaits
  /** What others did since yesterday, the latest first. */
  changed: ChangedLately[]
}

/**
 * An outcome text that waits for the reader: proposals to answer, silence that was broken or has not reached everybody, consultation after the
 * meeting, or words to issue.
 */
export type WaitingTextView = {
  slug: string
  title: LocalizedText
  kind: StatementKind
  state: StatementState
  unanswered: number
  broken: boolean
  /** How many delegations a running silence has not reached, as far as anybody knows. */
  notReached: number
}

/** The first page of the desk. */
export type DeskOverviewView = { inHand: MeetingInHandView[]; waiting: WaitingTextView[]; due: DueView[] }
