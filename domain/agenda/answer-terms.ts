import type { Status } from '#domain/agenda/agenda-terms'

/** What whoever was asked answers; `named` is a speaker for a place, `substituted` somebody else instead of who stood there. */
export const ANSWER_KINDS = ['accepted', 'declined', 'named', 'substituted'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** What an answer link asks for: a speaker for a place, or an answer of who stands there. */
export const LINK_PURPOSES = ['speaker', 'answer'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

/** How an answer was given. */
export const GIVEN_BY = ['account', 'link'] as const
export type GivenBy = (typeof GIVEN_BY)[number]

/** The status of an appearance that follows from an answer. */
export function statusAfter(kind: AnswerKind): Status {
  return kind === 'declined' ? 'declined' : 'confirmed'
}
