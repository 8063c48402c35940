import type { AgendaDraft, RemovedEntry } from '#domain/agenda/agenda-draft'

/** The draft of an agenda as its editor reads it; `removed` is what was taken out of it, the latest first. */
export type AgendaEditorView = {
  draft: AgendaDraft
  removed: RemovedEntry[]
  /** The number of the last version published; null where there is none. */
  lastVersion: number | null
  can: { edit: boolean; publish: boolean }
}
