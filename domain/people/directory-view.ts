import type { FoundBy } from '#domain/people/search/found-by'
import type { Likeness } from '#domain/people/search/same-name'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { LocalizedText } from '#domain/text/localized-text'

/** Somebody of the directory, as a list or a combobox shows them. */
export type DirectoryEntryView = {
  id: string
  version: number
  name: LocalizedText
  sortName: string
  honorific: LocalizedText | null
  position: LocalizedText | null
  state: string | null
  organizationId: string | null
  /** Where the typed text found them; null where nothing was typed, or only their name is like it. */
  found: FoundBy | null
  /** How like the whole typed text their name is. */
  likeness: Likeness | null
}

/** One page of the directory. `names`: what the States and organisations in it are called. */
export type DirectoryView = { people: DirectoryEntryView[]; more: boolean; names: SideNamesView }

/** Entries of the directory that are likely of one person, and how many such pairs there are in all. */
export type LikelyDuplicatesView = {
  groups: { likeness: Likeness; people: DirectoryEntryView[] }[]
  count: number
  names: SideNamesView
  can: { merge: boolean }
}
