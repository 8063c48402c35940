import { eq } from 'drizzle-orm'
import { paragraph } from '#db/schema/statement'
import { restoreParagraphInput } from '#domain/statement/statement-input'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { nextOrder, paragraphCommand, savedParagraph } from '#server/statement/paragraph-command'
import { draftParagraph } from '#server/statement/rows/statement'

/**
 * Restores a removed paragraph in its place, word for word. Refuses `already-there`, with the current paragraph, and a paragraph of
 * another text (`removed`).
 */
export const restoreParagraph = paragraphCommand({
  name: 'statement.restore-paragraph',
  input: restoreParagraphInput,
  run: async ({ tx, row, ...context }) => {
    if (!row) return refuse('removed')
    if (row.removedAt === null) return refuse('already-there', { current: { paragraphs: [draftParagraph(row)] } })
    const back = returned(
      await tx
        .update(paragraph)
        .set({ removedAt: null, version: row.version + 1 })
        .where(eq(paragraph.id, row.id))
        .returning(),
    )
    const version = await nextOrder(tx, context)
    return savedParagraph(context, 'statement.paragraph-restored', row.id, { version, paragraphs: [draftParagraph(back)] })
  },
})
