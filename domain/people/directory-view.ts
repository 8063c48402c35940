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
  organization: string | null
}

/** One page of the directory. */
export type DirectoryView = { people: DirectoryEntryView[]; more: boolean }
