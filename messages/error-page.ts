import type { Locale } from '#domain/text/locale'
import sentences from './error-page.json' with { type: 'json' }

/** What is said when a page could not be made. Apart from the rest, because every page carries it along. */
export function failedSentences(locale: Locale): { title: string; text: string; retry: string } {
  return sentences[locale]
}
