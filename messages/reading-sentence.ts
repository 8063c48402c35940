import type { ReadingProblem } from '#domain/agenda/reading/agenda-reading'
import type { Translator } from '#messages/translator'

/** What needs an eye in a text that was read, in words. */
export function readingSentence({ code, quote }: ReadingProblem, t: Translator): string {
  return t(`reading.problems.${code}`, { quote })
}
