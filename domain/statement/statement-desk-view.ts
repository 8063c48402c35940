import type { MeetingCapacity, MeetingFacts } from '#domain/meeting/meeting-terms'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Delegation } from '#domain/policy/statement-policy'
import type { PresidingView } from '#domain/record/process-view'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { WithdrawalView } from '#domain/statement/issued-view'
import type { OpenMatters } from '#domain/statement/open-matters'
import type { ComparedProposal } from '#domain/statement/proposal-view'
import type { SilenceState } from '#domain/statement/silence'
import type { SilenceAcknowledged, WithoutVoice } from '#domain/statement/silence-matters'
import type { StatementAct } from '#domain/statement/state-table'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { StatementDraft } from '#domain/statement/statement-draft'
import type { Adoption, CirculationPurpose, StatementState } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** A delegation in the capacity it has at the meeting. */
export type ParticipantView = Delegation & { capacity: MeetingCapacity }

/** A circulation as those who draft the text see it. */
export type CirculationView = {
  id: string
  revision: number
  purpose: CirculationPurpose
  /** The ids of the paragraphs of the circulated revision, in its order. */
  order: string[]
  openedAt: Instant
  closesAt: Instant
  /** Whether delegations can still comment. */
  running: boolean
  /** In protocol order. */
  recipients: ParticipantView[]
  silence: SilenceState | null
  /** When the silence ended, or ends if nobody objects. */
  endedAt: Instant
  /** Objections in time; the first broke the silence. */
  breaks: ObjectionView[]
  /** Objections that came too late. */
  late: (ObjectionView & { endedAt: Instant })[]
  acknowledged: SilenceAcknowledged | null
  withdrawal: { reason: string; at: Instant } | null
}

/** A member's objection as the Chair's team reads it. `amended`: its amendments stand among the proposals. */
export type ObjectionView = { state: string; paragraphs: string[]; objection: string; amendment: string; at: Instant; amended: boolean }

/** A text as the drafting pages show it. */
export type StatementTextView = {
  draft: StatementDraft
  /** When the draft was last changed. */
  changedAt: Instant
  mark: string
  /** Whether the draft says what the last revision says. */
  unchanged: boolean
  state: StatementState
  /** The newest first. */
  revisions: { id: string; number: number; note: string; madeAt: Instant; wordingHash: string }[]
  /** The hash of the wording that was agreed; null while none is. */
  agreed: string | null
  circulations: CirculationView[]
  withdrawal: WithdrawalView | null
  /** Whether the withdrawal can still be undone: on its day. */
  undoable: boolean
  adoption: { act: Adoption; on: CalendarDate } | null
  /** Adoptions recorded in error and struck. */
  struck: { act: Adoption; on: CalendarDate; struckAt: Instant; reason: string }[]
  issuances: {
    correction: number
    number: number
    issuedAt: Instant
    reason: string
    corrected: string[]
    locales: Locale[]
    languages: IssuedLanguage[]
  }[]
  proposals: ComparedProposal[]
  /** What the state of the text allows the reader to do. */
  acts: StatementAct[]
}

/** A meeting's outcome text on the desk; `text` is null where none has been opened. */
export type StatementDeskView = {
  meeting: MeetingFacts
  names: DelegationNamesView
  hasAgenda: boolean
  accountId: string
  /** `proposals`: to read what delegations said. */
  can: { draft: boolean; proposals: boolean }
  text: StatementTextView | null
}

/** What the forms of the Chair's acts offer as choices. */
export type ActChoicesView = {
  participants: ParticipantView[]
  silenceHours: number
  /** The Member States of the Process today that could not object. */
  withoutVoice: WithoutVoice[]
  presiding: PresidingView | null
  /** `broken`: a member broke silence on these very words. */
  revisions: { id: string; number: number; document: StatementDocument; open: OpenMatters; broken: boolean }[]
}
