import type { Locale } from '#domain/text/locale'
import sentences from './error-page.json' with { type: 'json' }

/** The sentences of the error page. In a file of their own, because every page must load them. */
export function failedSentences(locale: Locale): { title: string; text: string; number: string; retry: string } {
  return sentences[locale]
}
