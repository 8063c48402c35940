import type { IssuedChange } from '#domain/statement/compare'
import type { Agreed, IssuedLanguage, IssuedMeeting } from '#domain/statement/issued-language'
import type { IssuedStatus, StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** A row of the activity record, and the hash of all rows up to it. */
export type PlaceOnRecord = { seq: number; hash: string }

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
  /** Where its act stands in the activity record; null in a database that lost it. */
  place: PlaceOnRecord | null
}

/** Paragraphs, by id, whose words in a language render older words than the deciding ones beside them. */
export type StaleParagraphs = Partial<Record<Locale, string[]>>

/** The withdrawal of an issued text, by the day in the Process's zone. */
export type WithdrawalView = { reason: string; day: CalendarDate; at: Instant }

/** An issued text: its newest wording in all its languages, its issues, the newest first, and whether it was withdrawn. */
export type IssuedStatementView = {
  slug: string
  meeting: IssuedMeeting
  /** Whether everybody may read it. */
  isPublic: boolean
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
  stale: StaleParagraphs
  status: IssuedStatus
  issuances: IssuanceView[]
  earlier: {
    correction: number
    languages: IssuedLanguage[]
    stale: StaleParagraphs
    /** What the next issue changed in each language; a language that it left as it was has no entry. */
    changed: Partial<Record<Locale, IssuedChange[]>>
  }[]
  withdrawal: WithdrawalView | null
  /** Withdrawals made by mistake and undone on the same day. */
  undone: { day: CalendarDate; reason: string }[]
  /** The other texts issued at this address: one after a withdrawn one, or that one. */
  others: { number: number; title: LocalizedText; withdrawal: WithdrawalView | null; newest: boolean }[]
  /** Whether this is the newest text at its address. */
  newest: boolean
  can: { toDesk: boolean }
}

/** A meeting's issued text, as its meeting links it. */
export type StatementLinkView = { kind: StatementKind; demonstration: boolean; withdrawal: WithdrawalView | null }

/** An issued text, as a list shows it. */
export type IssuedTextView = {
  slug: string
  kind: StatementKind
  number: number
  title: LocalizedText
  meeting: IssuedMeeting
  demonstration: boolean
  withdrawal: WithdrawalView | null
  /** Whether it is the newest text at its address. */
  newest: boolean
}
