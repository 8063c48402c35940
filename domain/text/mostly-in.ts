import { LOCALES, type Locale } from '#domain/text/locale'
import { type LocalizedText, reading } from '#domain/text/localized-text'

/**
 * The other language most of a page is in for its reader: where more than half of its words exist in that one only. Null where the
 * page is mostly in the reader's own language. Said once at the head, it keeps a page without translation from looking broken.
 */
export function mostlyIn(texts: readonly (LocalizedText | null)[], locale: Locale): Locale | null {
  const read = texts.map((text) => reading(text, locale)).filter((words) => words !== null)
  const length = (lang: Locale) => read.filter((words) => words.lang === lang).reduce((sum, words) => sum + words.text.length, 0)
  const whole = read.reduce((sum, words) => sum + words.text.length, 0)
  return LOCALES.find((lang) => lang !== locale && length(lang) * 2 > whole) ?? null
}
