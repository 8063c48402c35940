import { fold } from '#domain/people/names'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** The most words an entry is indexed by, and a search asks for. */
const MOST_WORDS = 600
const MOST_ASKED = 6

/** The words a text is found by: folded, in all languages; letters and digits of any script, at least two characters. */
export function wordsOf(texts: readonly (LocalizedText | string | null)[]): string[] {
  const all = texts.flatMap((text) =>
    text === null ? [] : typeof text === 'string' ? [text] : LOCALES.map((locale) => text[locale] ?? ''),
  )
  const words = all.flatMap((text) => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [])
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/** Typed search words, each matched as the beginning of a word; all must be found. */
export function askedWords(text: string): string[] {
  return wordsOf([text.slice(0, 200)]).slice(0, MOST_ASKED)
}
