import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** What the activity record is narrowed by: who acted, what the act was about, and days of the Process; an empty word narrows nothing. */
export type ActivityFilter = { who: string; about: string; from: string; until: string }

/** An account that ever acted. */
export type ActivityActorView = { id: string; name: string }

/** One act on record. Its words are as they were recorded: the record outlives the acts and kinds that Gavel knows today. */
export type ActivityView = {
  seq: number
  at: Instant
  act: string
  objectKind: string
  objectId: string
  /** What it was about, where that still has a name. */
  about: string | null
  fields: string[]
  /** Null where Gavel acted by itself. */
  who: string | null
  accountId: string | null
  meeting: LocalizedText | null
  slug: string | null
}
