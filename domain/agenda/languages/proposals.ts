import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type ProgrammeText, programmeTexts } from '#domain/agenda/languages/programme-texts'
import { usualWords } from '#domain/agenda/languages/usual-words'
import { LOCALES, type Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

/** Words that say the same in the languages they are in. */
export type SameWords = Partial<Record<Locale, string>>

/** Words to fill a text with: all that are known, and the one to take where nothing stands against it. */
export type Proposal = { options: string[]; sure: string | null }

/** The words of a text that say the same: without what is out of date. Null where it is in one language. */
export function sameWords(text: LocalizedText | null): SameWords | null {
  if (text === null) return null
  const locales = LOCALES.filter((locale) => text[locale] && !isStale(text, locale))
  return locales.length < 2 ? null : Object.fromEntries(locales.map((locale) => [locale, text[locale]]))
}

/**
 * Proposes words in a language for texts of a draft: as this programme has them elsewhere, else as each further source does, the nearest
 * first, else the words that every programme uses. Nothing is translated: all of it was written by a person for the same words.
 */
export function proposer(draft: AgendaDraft, sources: readonly (readonly SameWords[])[], to: Locale): (text: LocalizedText) => Proposal {
  const here = allTexts(draft, to).flatMap(({ text }) => sameWords(text) ?? [])
  const tables = [here, ...sources].map((texts) => tableOf(texts, to))
  const proposed = new WeakMap<LocalizedText, Proposal>()
  return (text) => {
    const found = proposed.get(text) ?? proposal(text)
    proposed.set(text, found)
    return found
  }
  function proposal(text: LocalizedText): Proposal {
    const from = [text.original, ...LOCALES].find((locale) => locale !== to && text[locale])
    const wording = from === undefined ? undefined : text[from]
    if (from === undefined || wording === undefined) return { options: [], sure: null }
    const usual = usualWords(wording, from, to)
    const found = [...tables.map((table) => table.get(keyOf(from, wording)) ?? []), usual === null ? [] : [usual]]
    const nearest = found.find((words) => words.length > 0) ?? []
    return { options: [...new Set(found.flat())], sure: nearest.length === 1 ? (nearest[0] ?? null) : null }
  }
}

/** The texts of a draft in one row. */
export function allTexts(draft: AgendaDraft, language: Locale): ProgrammeText[] {
  return programmeTexts(draft, language).flatMap(({ texts }) => texts)
}

function tableOf(texts: readonly SameWords[], to: Locale): ReadonlyMap<string, string[]> {
  const table = new Map<string, string[]>()
  for (const text of texts) {
    const words = text[to]
    if (!words) continue
    for (const from of LOCALES) {
      const wording = from === to ? undefined : text[from]
      if (!wording) continue
      const known = table.get(keyOf(from, wording))
      if (known === undefined) table.set(keyOf(from, wording), [words])
      else if (!known.includes(words)) known.push(words)
    }
  }
  return table
}

function keyOf(from: Locale, wording: string): string {
  return `${from} ${wording.replace(/\s+/g, ' ').trim()}`
}
