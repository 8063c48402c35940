import type { LocalizedText } from '#domain/text/localized-text'

/**
 * A point on which sources about the Process differ: the question, each version with its source, and how the record treats it. A
 * `fact` is who, when or in what capacity; a `name` is one thing called by several.
 */
export type Difference = {
  about: LocalizedText
  kind: 'fact' | 'name'
  versions: { text: LocalizedText; source: string }[]
  treatment: LocalizedText
}
