import type { Names } from '#components/statement/delegation-name.ts'
import type { ShownProposal } from '#components/statement/proposal-list'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { SilenceState } from '#domain/statement/silence'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { StatementKind, StatementState } from '#domain/statement/statement-terms'

/** A text in consultation as a delegation may read it. */
export type ConsultationRead = {
  meeting: MeetingFacts
  names: Names
  statementId: string
  circulation: { id: string; purpose: 'comments' | 'silence'; closesAt: string }
  revision: { number: number; note: string; document: StatementDocument }
  received: number[]
  delegations: string[]
  /** Those of them that may break the silence and have not done so. */
  entitled: string[]
  kind: StatementKind
  state: StatementState
  silence: { state: SilenceState; own: { objection: string; amendment: string } | null; withdrawal: { reason: string } | null } | null
  proposals: (ShownProposal & { paragraphId: string })[]
  can: { comment: boolean; propose: boolean; breakSilence: boolean }
  issued: boolean
}
