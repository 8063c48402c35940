import type { Status } from '#domain/agenda/agenda-terms'

/** What whoever was asked answers; `named` is a speaker for a place, `substituted` somebody else instead of who stood there. */
export const ANSWER_KINDS = ['accepted', 'declined', 'named', 'substituted'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** How an answer was given. */
export const GIVEN_BY = ['account', 'link'] as const

/** The status of an appearance that follows from an answer. */
export function statusAfter(kind: AnswerKind): Status {
  return kind === 'declined' ? 'declined' : 'confirmed'
}
