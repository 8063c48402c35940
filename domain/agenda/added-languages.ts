import { type Change, changeOf, NOTHING } from '#domain/agenda/change'
import { LOCALES } from '#domain/text/locale'

/** Marks the change that gave a text its first words in a language. It is never stored. */
export const FIRST_WORDS = { first: 'yes' }

/** As many texts with first words in a language are a translation of the programme, and no news of each of them. */
const FEWEST_TOLD_TOGETHER = 3

/**
 * The changes with each language that was added told once, at the end: “Russian added: 20 titles” instead of twenty sentences. A text or
 * two with first words are told one by one.
 */
export function withAddedLanguages(changes: readonly Change[]): Change[] {
  const together = LOCALES.flatMap((locale) => {
    const first = changes.filter(({ values }) => values.first !== undefined && values.locale === locale)
    return first.length < FEWEST_TOLD_TOGETHER ? [] : [{ locale, first }]
  })
  const told = new Set(together.flatMap(({ first }) => first))
  return [
    ...changes.filter((change) => !told.has(change)).map(unmarked),
    ...together.map(({ locale, first }) => {
      const titles = first.filter(({ code, values }) => code === 'translation-changed' || values.field === 'title').length
      return changeOf(NOTHING, 'language-added', { locale, titles: String(titles), texts: String(first.length - titles) })
    }),
  ]
}

function unmarked(change: Change): Change {
  if (change.values.first === undefined) return change
  const { first: _, ...values } = change.values
  return { ...change, values }
}
