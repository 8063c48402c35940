import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { SilenceState } from '#domain/statement/silence'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { Instant } from '#domain/time/calendar'

/** A silence procedure on a revision, as everybody it went to may know it: never who objected. */
export type RevisionSilenceView = { state: SilenceState; openedAt: Instant; expiresAt: Instant; endedAt: Instant; reason: string | null }

/** A revision of a text as those read it who draft it, or to whom it was circulated. */
export type RevisionView = {
  meeting: MeetingFacts
  number: number
  note: string
  madeAt: Instant
  document: StatementDocument
  /** The last silence procedure on it; null where there was none. */
  silence: RevisionSilenceView | null
  /** How it last came to the reader's own delegation; null where it was not sent to them. */
  sent: { statementId: string; circulationId: string } | null
}
