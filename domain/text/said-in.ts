import type { Locale } from '#domain/text/locale'
import { type LocalizedText, original } from '#domain/text/localized-text'
import { type Wordings, writeAll } from '#domain/text/text-input'

/** Words said in one language and, as far as they are given, in others; null if there are none. Others of the same language do not count. */
export function saidIn(home: Locale, words: string, others: Wordings): LocalizedText | null {
  return words === '' ? null : writeAll(original(home, words), { ...others, [home]: undefined }, home)
}

/** What is stored of such words: all languages, or, in rows from before there were several, the first alone. */
export function storedIn(home: Locale, words: string, all: LocalizedText | null): LocalizedText | null {
  return all ?? (words === '' ? null : original(home, words))
}
