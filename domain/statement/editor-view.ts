import type { DraftParagraph, StatementDraft } from '#domain/statement/statement-draft'

/** The draft of a text as its editor reads it; `removed` is what was taken out of it. */
export type StatementEditorView = { draft: StatementDraft; removed: DraftParagraph[] }
