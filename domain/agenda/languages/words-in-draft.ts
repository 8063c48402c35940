import { type AgendaDocument, contributionsOf, textsOf } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { allTexts, type SameWords, sameWords } from '#domain/agenda/languages/proposals'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** Of texts that are elsewhere, the wordings of those that say a wording of this draft, each once. Nothing else of them is told. */
export function wordsInDraft(draft: AgendaDraft, texts: Iterable<LocalizedText | null>): SameWords[] {
  const own = new Set(allTexts(draft, draft.meeting.title.original).flatMap(({ text }) => LOCALES.flatMap((locale) => text[locale] ?? [])))
  const found = new Map<string, SameWords>()
  for (const text of texts) {
    const same = sameWords(text)
    if (same === null || !LOCALES.some((locale) => own.has(same[locale] ?? ''))) continue
    found.set(JSON.stringify(LOCALES.map((locale) => same[locale])), same)
  }
  return [...found.values()]
}

/** Every text of a document, names and honorifics too. */
export function textsAndNamesOf(document: AgendaDocument): (LocalizedText | null)[] {
  const people = document.days.flatMap(({ slots }) => slots.flatMap(contributionsOf))
  return [...textsOf(document), ...people.flatMap(({ name, honorific }) => [name, honorific])]
}
