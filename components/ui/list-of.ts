import type { Locale } from '#domain/text/locale'

/** Names in one sentence, as the reader's language joins them; empty when there is none. */
export function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}
