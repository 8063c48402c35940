import type { Agreed, IssuedLanguage, IssuedMeeting } from '#domain/statement/issued-language'
import type { IssuedStatus, StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** One issue of a text: the first, or a correction; by the State in the Chair, called what it was called that day. */
export type IssuanceView = {
  correction: number
  issuedAt: Instant
  day: CalendarDate
  reason: string
  /** The languages it corrected. */
  corrected: string[]
  chairState: string
  chairName: string
  chairperson: LocalizedText
  position: LocalizedText | null
}

/** An issued text: its newest wording in all its languages, its issues, the newest first, and whether it was withdrawn. */
export type IssuedStatementView = {
  slug: string
  meeting: IssuedMeeting
  /** Whether the meeting has an agenda that anybody may read. */
  hasSchedule: boolean
  kind: StatementKind
  demonstration: boolean
  authoritative: Locale
  number: number
  agreed: Agreed | null
  /** How the text first issued was agreed, when the text shown has been changed since. */
  agreedBefore: Agreed | null
  /** The names, of the day it was agreed, of the States that could object, in protocol order. */
  among: string[]
  languages: IssuedLanguage[]
  status: IssuedStatus
  issuances: IssuanceView[]
  earlier: { correction: number; languages: IssuedLanguage[] }[]
  withdrawal: { reason: string; day: CalendarDate } | null
  can: { toDesk: boolean }
}

/** An issued text, as a list shows it. */
export type IssuedTextView = { slug: string; title: LocalizedText; meeting: IssuedMeeting; demonstration: boolean }
