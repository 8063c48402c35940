import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { PaperWords } from '#domain/documents/paper-words'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'

/** What a programme is printed with. `draft`: entries without a title are said to be untitled. */
export type Setting = {
  document: AgendaDocument
  locale: Locale
  words: PaperWords
  sides: SideNamesView
  abstracts: boolean
  draft?: boolean
}
