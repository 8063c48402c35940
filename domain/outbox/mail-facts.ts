import type { NewsKind } from '#domain/outbox/news-kinds'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** What a message tells, before it is put into words. */
export type MailFacts = {
  kind: NewsKind
  locale: Locale
  to: string
  /** Whose account it is. */
  name: string
  process: LocalizedText
  site: string
  href: string
}
