import type { KnownNames } from '#domain/people/named-in-words'
import type { Locale } from '#domain/text/locale'

/** A State or organisation: what it was called on a day, to be printed, and all its names, to be found in a position. */
export type SideNameView = { name: Partial<Record<Locale, string>>; known: KnownNames }

/** The States, by code, and the organisations, by id, for whom people speak at a meeting. */
export type SideNamesView = { states: Record<string, SideNameView>; organizations: Record<string, SideNameView> }
