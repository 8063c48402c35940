import type { LocalizedText } from '#domain/text/localized-text'

/**
 * What the record knows that a draft is checked against: the position of each person of the draft in the directory, while the meeting is
 * not over, and the Member States on its first day.
 */
export type CheckFacts = { posts: Record<string, LocalizedText>; members: string[] }

/** Nothing known: the rules that need the record then find nothing. */
export const NO_FACTS: CheckFacts = { posts: {}, members: [] }
