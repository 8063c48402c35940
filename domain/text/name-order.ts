import type { Locale } from '#domain/text/locale'

const collators = new Map<Locale, Intl.Collator>()

/**
 * Compares names as a reader of a language looks for them: Ә after А in Kazakh, É beside E everywhere, the reader's own script
 * first. A database compares bytes, which is no language's order.
 */
export function byName(locale: Locale): (a: string, b: string) => number {
  let collator = collators.get(locale)
  if (!collator) {
    collator = new Intl.Collator(locale)
    collators.set(locale, collator)
  }
  return collator.compare
}
