import { eq } from 'drizzle-orm'
import { paragraph } from '#db/schema/statement'
import { removeParagraphInput } from '#domain/statement/statement-input'
import { refuse } from '#server/core/outcome'
import { nextOrder, paragraphCommand, savedParagraph, staleParagraph } from '#server/statement/paragraph-command'

/** Removes a paragraph from the draft. Its row is kept and can be restored word for word. Refuses `stale` and `removed`. */
export const removeParagraph = paragraphCommand({
  name: 'statement.remove-paragraph',
  input: removeParagraphInput,
  run: async ({ tx, input, row, now, ...context }) => {
    if (!row || row.removedAt !== null) return refuse('removed')
    if (row.version !== input.version) return staleParagraph(row)
    await tx
      .update(paragraph)
      .set({ removedAt: now, version: row.version + 1 })
      .where(eq(paragraph.id, row.id))
    const version = await nextOrder(tx, context)
    return savedParagraph(context, 'statement.paragraph-removed', row.id, { version, removed: [row.id] })
  },
})
