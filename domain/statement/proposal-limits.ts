import { TEXT_LIMITS } from '#domain/text/localized-text'

/** The most proposals and comments of a delegation on one paragraph that wait for an answer. */
export const MOST_UNANSWERED = 20

/** The most characters of a delegation's proposals and comments on a text that wait for an answer: some fifty pages. */
export const MOST_UNANSWERED_CHARACTERS = 200_000

/** The most objections of a member that are put on file after the end of one silence. */
export const MOST_LATE_OBJECTIONS = 20

const ALWAYS = 4_000

/** The most characters of what is said about a paragraph: four times its own, and never less than two pages. */
export function mostCharactersOn(paragraph: string): number {
  return Math.min(TEXT_LIMITS.paragraph, Math.max(ALWAYS, 4 * paragraph.length))
}
