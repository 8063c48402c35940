import type { AgendaDraft, RemovedEntry } from '#domain/agenda/agenda-draft'
import type { DelegationChoicesView } from '#domain/people/delegation-names-view'
import type { SideNamesView } from '#domain/people/side-names-view'

/** The States and organisations the editor chooses from, and what they are called in every language. */
export type EditorChoicesView = DelegationChoicesView & { names: SideNamesView }

/** The draft of an agenda as its editor reads it; `removed` is what was taken out of it, the latest first. */
export type AgendaEditorView = {
  draft: AgendaDraft
  removed: RemovedEntry[]
  can: { edit: boolean; publish: boolean }
}
