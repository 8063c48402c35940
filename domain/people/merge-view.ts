import type { DirectoryEntryView } from '#domain/people/directory-view'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { LocalizedText } from '#domain/text/localized-text'

/** What merging an entry into another would touch: all that names it. Of drafts it says in which it stands, and not their words. */
export type MergeView = {
  into: DirectoryEntryView
  names: SideNamesView
  drafts: { slug: string; title: LocalizedText; appearances: number }[]
  published: { slug: string; title: LocalizedText; appearances: number }[]
  accounts: string[]
  chairpersons: number
  designations: number
}
