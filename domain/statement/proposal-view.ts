import type { Delegation } from '#domain/policy/statement-policy'
import type { ContributionKind, Decision } from '#domain/statement/statement-terms'
import type { Instant } from '#domain/time/calendar'

/** A proposal as the Chair's team and the Support Unit see it, and, its own, the delegation that made it. */
export type ProposalView = {
  id: string
  paragraphId: string
  delegation: Delegation
  kind: ContributionKind
  text: string
  /** The wording of the paragraph, in the deciding language, that the proposal was made to. */
  against: string
  /** The revision it was made to, and the paragraph's number in it. */
  revision: number
  number: number
  madeAt: Instant
  /** Said to a text under silence, without objecting; or the amendment of an objection. */
  during: 'silence' | 'objection' | null
  /** That objection's id. */
  objection: string | null
  /** The account that spoke for the delegation: its id, and the name it goes by. */
  madeBy: string
  by: string
  /** Answers that a later one replaced, the earliest first. */
  replaced: { decision: Decision; answeredAt: Instant; answeredBy: string }[]
  /** The answer in force; `inRevision` is the revision that has the words taken. */
  answer: { decision: Decision; reason: string; answeredAt: Instant; answeredBy: string; inRevision: number | null } | null
}

/** What a list shows of a proposal. */
export type ShownProposal = Pick<
  ProposalView,
  'id' | 'delegation' | 'kind' | 'text' | 'against' | 'revision' | 'number' | 'by' | 'answer' | 'during'
>
