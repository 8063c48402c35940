import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { IssuedLanguage, IssuedMeeting } from '#domain/statement/issued-language'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** Something that was published or issued, as the feed tells it. `id` is its row's, and stays. */
type InFeed = { id: string; slug: string; at: Instant; title: LocalizedText }

/** A version of a programme. Of a withdrawn one there are its title and the reason (`withdrawn`) alone. */
export type PublishedInFeed = InFeed & {
  what: 'programme'
  withdrawn: LocalizedText | null
  number: number
  note: LocalizedText | null
  meeting: AgendaDocument['meeting'] | null
}

/** An issued text, or a correction of one; `withdrawn`: the reason, if it was; `newest`: whether it stands at its meeting's address without a number. */
export type IssuedInFeed = InFeed & {
  what: 'text'
  withdrawn: string | null
  kind: StatementKind
  number: number
  newest: boolean
  correction: number
  reason: string
  meeting: IssuedMeeting
  languages: IssuedLanguage[]
}

export type FeedEntryView = PublishedInFeed | IssuedInFeed

/** What everybody may read of what was published and issued, the latest first. */
export type FeedView = { name: LocalizedText; entries: FeedEntryView[] }
