import type { KnownPerson } from '#domain/agenda/accepting/accepted'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** The draft that a text is read into. `undo`: an earlier text, and whether the draft is still as it left it. */
export type ReadingDeskView = { draft: AgendaDraft; stamp: string; undo: { readAt: Instant; can: boolean } | null }

/** An entry of the directory that a name of a text may mean. */
export type NamedPerson = KnownPerson & {
  printed: LocalizedText
  honorific: LocalizedText | null
  position: LocalizedText | null
}

/** Entries of the directory that have a name as it is printed in a text, and those `near` it, whom it may mean. */
export type NamedPeopleView = { name: string; people: NamedPerson[]; near: NamedPerson[] }[]
