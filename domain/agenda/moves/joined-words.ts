import type { DraftItem, Paper, SubItem } from '#domain/agenda/agenda-draft'
import { MOST_PAPERS, MOST_SUB_ITEMS, NUMBER_LENGTH, type TypedPaper, type TypedSubItem } from '#domain/agenda/draft-input'
import { type CannotMove, wordingsOf } from '#domain/agenda/moves/after-saves'
import { LOCALES } from '#domain/text/locale'
import { type LocalizedText, TEXT_LIMITS } from '#domain/text/localized-text'
import type { Wordings } from '#domain/text/text-input'

/**
 * What the item of the first of two slots says when it says what both do: titles, abstracts and numbers one after the other, sub-items and
 * papers of both. A language that only one of the two has takes the other's original, so that nothing is lost.
 */
export function joinedWords(one: DraftItem, two: DraftItem): Record<string, unknown> | CannotMove {
  const title = joinedText(one.title, two.title, '; ')
  const abstract = joinedText(one.abstract, two.abstract, '\n\n')
  const number = [one.number, two.number].filter(Boolean).join(', ')
  const subItems = [...one.subItems, ...two.subItems].map(typedSubItem)
  const papers = [...one.papers, ...two.papers].map(typedPaper)
  const isTooLong = (text: Wordings, most: number) => LOCALES.some((locale) => (text[locale] ?? '').length > most)
  if (
    isTooLong(title, TEXT_LIMITS.title) ||
    isTooLong(abstract, TEXT_LIMITS.paragraph) ||
    number.length > NUMBER_LENGTH ||
    subItems.length > MOST_SUB_ITEMS ||
    papers.length > MOST_PAPERS
  )
    return 'too-much'
  return {
    ...(two.title === null ? {} : { title }),
    ...(two.abstract === null ? {} : { abstract }),
    ...(two.number === null ? {} : { number }),
    ...(one.purpose === null && two.purpose !== null ? { purpose: two.purpose } : {}),
    ...(two.subItems.length === 0 ? {} : { subItems }),
    ...(two.papers.length === 0 ? {} : { papers }),
  }
}

function joinedText(one: LocalizedText | null, two: LocalizedText | null, between: string): Wordings {
  const texts = [one, two].flatMap((text) => (text === null ? [] : [text]))
  return Object.fromEntries(
    LOCALES.filter((locale) => texts.some((text) => text[locale])).map((locale) => [
      locale,
      texts.flatMap((text) => text[locale] ?? text[text.original] ?? []).join(between),
    ]),
  )
}

/** A sub-item as it is typed, with all its languages. */
export function typedSubItem({ id, label, text }: SubItem): TypedSubItem {
  return { id, ...(label === undefined ? {} : { label: label ?? '' }), text: wordingsOf(text) }
}

/** A paper as it is typed, with all its languages. */
export function typedPaper({ id, symbol, title, href }: Paper): TypedPaper {
  return { id, symbol: symbol ?? '', title: wordingsOf(title), href: href ?? '' }
}
