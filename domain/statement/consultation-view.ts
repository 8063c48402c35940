import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { WithdrawalView } from '#domain/statement/issued-view'
import type { ComparedProposal } from '#domain/statement/proposal-view'
import type { SilenceState } from '#domain/statement/silence'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { CirculationPurpose, StatementKind, StatementState } from '#domain/statement/statement-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** How a silence procedure stands, and what of it a delegation may know: its own objection and the result. */
export type OwnSilenceView = {
  state: SilenceState
  expiresAt: Instant
  endedAt: Instant
  own: OwnObjection | null
  withdrawal: { reason: string; at: Instant } | null
}

/** An objection of the reader's delegation. */
export type OwnObjection = { objection: string; amendment: string; paragraphs: string[]; at: Instant }

/** The silence to which the reader's delegations may still object, and the revision it is about. */
export type ObjectionTo = {
  circulationId: string
  revision: number
  document: StatementDocument
  /** The delegations that may object and have not. */
  delegations: string[]
  until: Instant
  broken: boolean
}

/** A text in consultation as a delegation may read it. */
export type ConsultationView = {
  meeting: MeetingFacts
  names: DelegationNamesView
  statementId: string
  kind: StatementKind
  state: StatementState
  circulation: { id: string; purpose: CirculationPurpose; openedAt: Instant; closesAt: Instant }
  revision: { number: number; note: string; document: StatementDocument }
  /** The numbers of the revisions it received. */
  received: number[]
  delegations: string[]
  /** Whether one of them may break the silence of this circulation. */
  voice: boolean
  objectTo: ObjectionTo | null
  silence: OwnSilenceView | null
  /** Its objections that came too late. */
  late: (OwnObjection & { endedAt: Instant })[]
  proposals: ComparedProposal[]
  can: { comment: boolean; propose: boolean }
  issued: boolean
  withdrawal: WithdrawalView | null
}

/** A text that was sent to the reader's delegation, as their desk lists it. */
export type ReceivedTextView = {
  statementId: string
  slug: string
  meeting: LocalizedText
  title: LocalizedText
  demonstration: boolean
  kind: StatementKind
  /** The number of the last revision it received. */
  revision: number
  closesAt: Instant
  timeZone: string
  state: StatementState
  /** Whether it can still comment. */
  open: boolean
  silence: SilenceState | null
  /** When its silence ended, or ends. */
  silenceEndedAt: Instant | null
  withdrawal: WithdrawalView | null
  /** Where the text is read: among the consultations, or, after another text was opened, where it was issued. */
  at: 'desk' | 'issued'
}
