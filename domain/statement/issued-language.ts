import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Adoption, LanguageStatus } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'

/** One language of an issued text: the words as issued, and the hash of its canonical text. */
export type IssuedLanguage = {
  locale: Locale
  standing: LanguageStatus
  title: string
  paragraphs: { id: string; heading: string | null; text: string }[]
  /** The bytes of `statement.txt`, as a string. */
  canonical: string
  /** `sha256-` and the hex digest of those bytes. */
  contentHash: string
  /** The correction that brought this wording; 0 for the first issue. */
  since: number
}

/** What an issued text says about the meeting, as on the day of issue. */
export type IssuedMeeting = Pick<MeetingFacts, 'title' | 'startsOn' | 'endsOn' | 'timeZone' | 'city'>

/**
 * How a text was agreed: by the meeting on a day, or by silence that held. For a Chair's Statement that is `no-objection`, never
 * adoption. `among`: the States that could object, for silence; an issue of before has neither `by` nor `among`.
 */
export type Agreed = { how: Adoption | 'no-objection'; on: CalendarDate; by?: 'meeting' | 'silence'; among?: string[] }
