import type { Locale } from '#domain/text/locale'

const segmenters = new Map<Locale, Intl.Segmenter>()

/**
 * A text cut into words, marks and white space, without losing a character. The diff library splits words of Latin script only;
 * Intl.Segmenter knows all three languages.
 */
export function wordsIn(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].map((segment) => segment.segment)
}

/** Whether a piece of a text is a word, and not a mark or white space. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
}
