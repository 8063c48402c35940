import { FIRST_WORDS } from '#domain/agenda/added-languages'
import { type Change, changeOf, type Subject } from '#domain/agenda/change'
import { LOCALES } from '#domain/text/locale'
import { isStale, type LocalizedText, reading, words } from '#domain/text/localized-text'

/** Fields whose words are too many to quote. */
const LONG: ReadonlySet<string> = new Set(['abstract', 'note', 'preamble'])

/** The words of a text in its original language, in which sentences quote it; empty if there are none. */
export function quoted(text: LocalizedText | null): string {
  return text === null ? '' : words(text, text.original)
}

/**
 * What changed in a text: its words, quoted where they are few, or else each translation that did. A translation that was out of date
 * and is found right has changed too: its page said so.
 */
export function textChanges(subject: Subject, field: string, before: LocalizedText | null, after: LocalizedText | null): Change[] {
  if (readsTheSame(before, after)) return []
  const [old, now] = [quoted(before), quoted(after)]
  if (old !== now && !LONG.has(field)) return valueChanges(subject, field, old, now)
  if (old === '' && now !== '') return [changeOf(subject, 'text-added', { field })]
  if (now === '' && old !== '') return [changeOf(subject, 'text-removed', { field })]
  if (old !== now) return [changeOf(subject, 'text-reworded', { field })]
  const translated = translationChanges(subject, field, before, after)
  return translated.length > 0 ? translated : [changeOf(subject, 'text-reworded', { field })]
}

/** What changed in the translations of a text whose original did not, or is told apart. */
export function translationChanges(subject: Subject, field: string, before: LocalizedText | null, after: LocalizedText | null): Change[] {
  return LOCALES.filter((locale) => locale !== after?.original).flatMap((locale) => {
    if ((before?.[locale] ?? '') !== (after?.[locale] ?? ''))
      return [changeOf(subject, 'text-translated', { field, locale, ...(before?.[locale] ? {} : FIRST_WORDS) })]
    return isStale(before, locale) && !isStale(after, locale) ? [changeOf(subject, 'text-confirmed', { field, locale })] : []
  })
}

/** The same of a value; empty is none. */
export function valueChanges(subject: Subject, field: string, before: string, after: string): Change[] {
  if (before === after) return []
  if (before === '') return [changeOf(subject, 'field-added', { field, after })]
  if (after === '') return [changeOf(subject, 'field-removed', { field, before })]
  return [changeOf(subject, 'field-changed', { field, before, after })]
}

/** Whether readers of every language see the same: the words, their language, and what is said of them. */
export function readsTheSame(before: LocalizedText | null, after: LocalizedText | null): boolean {
  return LOCALES.every((locale) => {
    const [was, now] = [reading(before, locale), reading(after, locale)]
    return (
      was?.text === now?.text &&
      was?.lang === now?.lang &&
      was?.demonstration === now?.demonstration &&
      isStale(before, locale) === isStale(after, locale)
    )
  })
}
