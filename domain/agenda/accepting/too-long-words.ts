import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { LOCALES } from '#domain/text/locale'
import { type LocalizedText, TEXT_LIMITS } from '#domain/text/localized-text'

/** A draft may hold so many entries of each kind: far more than any meeting has. */
export const MOST_ENTRIES = 2_000

const LIMITS = { title: TEXT_LIMITS.title, line: TEXT_LIMITS.line, paragraph: TEXT_LIMITS.paragraph, name: TEXT_LIMITS.name, number: 12 }

/** The first words that no form of a draft could hold: what they are, how many signs they may have; null where all have room. */
export function tooLongWords({ days, slots, items, parts, contributions }: AgendaDraft): { words: string; max: number } | null {
  const of = (max: number, ...texts: (LocalizedText | string | null | undefined)[]) =>
    texts
      .flatMap((text) => (typeof text === 'string' ? [text] : text == null ? [] : LOCALES.map((locale) => text[locale] ?? '')))
      .filter((words) => words.length > max)
      .map((words) => ({ words, max }))
  const found = [
    ...days.flatMap(({ title, note, place }) => [...of(LIMITS.title, title), ...of(LIMITS.paragraph, note), ...of(LIMITS.name, place)]),
    ...slots.flatMap(({ when, place }) => of(LIMITS.name, when, place)),
    ...items.flatMap(({ number, title, abstract, subItems, papers }) => [
      ...of(LIMITS.number, number, ...subItems.map(({ label }) => label)),
      ...of(LIMITS.title, title),
      ...of(LIMITS.paragraph, abstract),
      ...of(LIMITS.line, ...subItems.map(({ text }) => text), ...papers.map((paper) => paper.title)),
      ...of(LIMITS.name, ...papers.map(({ symbol }) => symbol)),
    ]),
    ...parts.flatMap(({ title, abstract, place }) => [
      ...of(LIMITS.title, title),
      ...of(LIMITS.paragraph, abstract),
      ...of(LIMITS.name, place),
    ]),
    ...contributions.flatMap(({ roleLabel, name, honorific, position, topic, text }) => [
      ...of(LIMITS.name, roleLabel, name),
      ...of(LIMITS.line, honorific, position, text),
      ...of(LIMITS.title, topic),
    ]),
  ]
  return found[0] ?? null
}

/** Whether a draft has more entries than any meeting. */
export function hasTooManyEntries({ slots, items, parts, contributions }: AgendaDraft): boolean {
  return [slots, items, parts, contributions].some(({ length }) => length > MOST_ENTRIES)
}
