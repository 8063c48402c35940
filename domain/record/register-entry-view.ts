import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { ClaimField, RegisterCapacity } from '#domain/record/register-terms'
import type { StatementLinkView } from '#domain/statement/issued-view'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** Another meeting of the register, as a page names it. */
export type LinkedMeetingView = { slug: string; title: LocalizedText }

/** A meeting that led to this one or came of it; `text` says how, and `source` who says so. */
export type LedToView = LinkedMeetingView & { text: LocalizedText; source: string | null }

/** What the record knows of one meeting beside its agenda. */
export type RegisterEntryView = ListedMeetingView & {
  /** Whether everybody may read it. */
  isPublic: boolean
  /** The meeting's outcome text, where one is issued to the reader. */
  statement: StatementLinkView | null
  /** What it was for and what it concluded, in the record's words; and the sources that say so. */
  summary: LocalizedText | null
  summarySources: string[]
  /** What each source claims; `disputed` where another says otherwise. */
  claims: { id: string; field: ClaimField; text: LocalizedText; source: string; disputed: boolean }[]
  states: { capacity: RegisterCapacity; source: string; name: string }[]
  papers: { id: string; title: LocalizedText; languages: string[]; source: string; date: CalendarDate }[]
  ledTo: LedToView[]
  cameFrom: LedToView[]
  series: LinkedMeetingView[]
  partOf: LinkedMeetingView[]
}
