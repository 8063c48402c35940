import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Adoption, LanguageStanding } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'

/** One language of an issued text: its words as they were issued, and the hash of its canonical text. */
export type IssuedLanguage = {
  locale: Locale
  standing: LanguageStanding
  title: string
  paragraphs: { id: string; heading: string | null; text: string }[]
  /** The bytes of `statement.txt`, as a string. */
  canonical: string
  /** `sha256-` and the hex digest of those bytes. */
  contentHash: string
  /** The correction this wording came with; 0 from the first issue. */
  since: number
}

/** Of the meeting what an issued text says of it, as it was on the day of the issue. */
export type IssuedMeeting = Pick<MeetingFacts, 'title' | 'startsOn' | 'endsOn' | 'timeZone' | 'city'>

/** How a text was agreed: at the meeting on a day, or by silence that held; for a Chair's Statement that is no objection, never adoption. */
export type Agreed = { how: Adoption | 'no-objection'; on: CalendarDate }
