import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { paragraph } from '#db/schema/statement'
import { canReadStatementDraft } from '#domain/policy/statement-policy'
import type { StatementEditorView } from '#domain/statement/editor-view'
import { defineQuery } from '#server/command/define-query'
import { draftParagraph, statementDraft, statementInContextBySlug } from '#server/statement/rows/statement'

/** The draft of a statement with its removed paragraphs, for the editor. */
export const statementDraftRead = defineQuery({
  name: 'statement.draft',
  load: (db: Db, args: { slug: string }, moment) => statementInContextBySlug(db, args.slug, moment.now),
  can: (viewer) => canReadStatementDraft(viewer),
  read: async ({ db, object }): Promise<StatementEditorView> => {
    const removed = await db
      .select()
      .from(paragraph)
      .where(and(eq(paragraph.statementId, object.statement.id), isNotNull(paragraph.removedAt)))
    return { draft: await statementDraft(db, object.statement), removed: removed.map(draftParagraph) }
  },
})
