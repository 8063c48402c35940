import type { Locale } from '#domain/text/locale'
import { failedSentences } from './error-page.ts'
import sentences from './refused-page.json' with { type: 'json' }

/** Why the server answers with a page of its own, before any page is made. */
export type RefusedBecause = 'unreadable' | 'too-large' | 'elsewhere' | 'busy' | 'failed'

/** The sentences of such a page, and of its link. They are read on the server alone. */
export function refusedSentences(because: RefusedBecause, locale: Locale): { title: string; text: string; home: string } {
  const { home, ...refused } = sentences[locale]
  return { ...(because === 'failed' ? failedSentences(locale) : refused[because]), home }
}
