import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { programmeTexts, type TextSection } from '#domain/agenda/languages/programme-texts'
import { LOCALES, type Locale } from '#domain/text/locale'

/** How far a programme is written in a language: its texts, those that have words in it, and how many of those are out of date. */
export type Completeness = { locale: Locale; texts: number; written: number; stale: number }

/** The same for each language, names and positions counted, once for each wording however often it is printed. */
export function completeness(draft: AgendaDraft): Completeness[] {
  return LOCALES.map((locale) => countOf(programmeTexts(draft, locale), locale))
}

/** The count of texts that were listed in a language. */
export function countOf(sections: readonly TextSection[], locale: Locale): Completeness {
  const states = sections.flatMap(({ texts }) => texts.map(({ state }) => state))
  return {
    locale,
    texts: states.length,
    written: states.filter((state) => state !== 'missing').length,
    stale: states.filter((state) => state === 'stale').length,
  }
}
