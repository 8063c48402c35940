import { contributionsOf, type DocumentContribution, type DocumentSlot } from '#domain/agenda/agenda-document'
import type { CheckFacts } from '#domain/agenda/check/check-facts'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { LOCALES, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

/** Whose printed position is another than the directory's, in a language that both have. Who is printed without one is not asked about. */
export function outdatedPosts(slots: readonly DocumentSlot[], { posts }: CheckFacts, reader: Locale): FoundBySlot {
  return new Map(slots.map((slot) => [slot.id, contributionsOf(slot).flatMap((contribution) => differing(contribution, posts, reader))]))
}

function differing({ id, personId, name, position }: DocumentContribution, posts: CheckFacts['posts'], reader: Locale): Found[] {
  const known = personId === null ? undefined : posts[personId]
  const languages = differingLanguages(position, known)
  const shown = languages.includes(reader) ? reader : languages[0]
  if (shown === undefined) return []
  const values = { name: words(name, reader), printed: position?.[shown] ?? '', post: known?.[shown] ?? '' }
  return [warning('post-differs', values, { entryId: id })]
}

/** The languages in which a printed position says something else than the directory's. Spaces and capital letters do not count. */
export function differingLanguages(printed: LocalizedText | null, known: LocalizedText | undefined): Locale[] {
  return LOCALES.filter((locale) => printed?.[locale] && known?.[locale] && plain(printed[locale]) !== plain(known[locale]))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
