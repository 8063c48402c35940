import type { NewsKind } from '#domain/outbox/news-kinds'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** Where the recipient, or their delegation, appears in a published agenda. */
export type OwnAppearance = { date: CalendarDate; start: Clock | null; end: Clock | null; title: LocalizedText }

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
  meeting: LocalizedText | null
  /** Of an outcome text. Never a word of the text itself. */
  text: LocalizedText | null
  number: number | null
  /** How many changes since what the recipient was last told of; null for a first version. */
  changes: number | null
  /** Until when something can be done, in the Process's zone. */
  until: { instant: Instant; zone: string } | null
  /** In the meeting's zone. */
  own: { zone: string; appearances: OwnAppearance[] } | null
}
