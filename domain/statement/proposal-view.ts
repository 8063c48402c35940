import type { Delegation } from '#domain/policy/statement-policy'
import type { WordChange } from '#domain/statement/compare'
import type { ContributionKind, Decision } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'

/** A proposal as the Chair's team and the Support Unit see it, and, its own, the delegation that made it. */
export type ProposalView = {
  id: string
  paragraphId: string
  delegation: Delegation
  kind: ContributionKind
  text: string
  /** The language its words are in. */
  language: Locale
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
  answer: AnswerView | null
}

/** The last answer to a proposal. */
export type AnswerView = {
  decision: Decision
  reason: string
  answeredAt: Instant
  answeredBy: string
  /** The paragraph with the words that went into it; null if none did. */
  wording: string | null
  /** The revision made next, if it has those words. */
  inRevision: number | null
  /** Whether the draft no longer has them: the answer is open again (`keeps-words.ts`). */
  overwritten: boolean
}

/** Whether a proposal waits for an answer: it has none, or its words were taken and have been changed since. */
export function waitsForAnswer({ answer }: Pick<ProposalView, 'answer'>): boolean {
  return answer === null || answer.overwritten
}

/** A proposal compared, word by word. */
export type ComparedProposal = ProposalView & {
  /** Its wording against the paragraph it was made to; null for a comment, and for wording in another language. */
  changes: WordChange[] | null
  /** What an answer with other words made of that paragraph; null where it has none. */
  adapted: WordChange[] | null
}

/** What a list shows of a proposal. */
export type ShownProposal = Pick<
  ComparedProposal,
  'id' | 'delegation' | 'kind' | 'text' | 'language' | 'changes' | 'adapted' | 'revision' | 'number' | 'by' | 'answer' | 'during'
>
