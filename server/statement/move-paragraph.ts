import { eq } from 'drizzle-orm'
import { paragraph } from '#db/schema/statement'
import { moveParagraphInput } from '#domain/statement/statement-input'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { makeRoom, nextOrder, paragraphCommand, paragraphsOf, savedParagraph } from '#server/statement/paragraph-command'
import { draftParagraph } from '#server/statement/rows/statement'

/**
 * Moves a paragraph after another, or to the beginning. Its words and version stay. Refuses `stale` (the order), `removed`, and a
 * place after one that does not exist (`no-neighbour`).
 */
export const moveParagraph = paragraphCommand({
  name: 'statement.move-paragraph',
  input: moveParagraphInput,
  run: async ({ tx, input, row, ...context }) => {
    if (!row || row.removedAt !== null) return refuse('removed')
    const all = await paragraphsOf(tx, context)
    if (context.statement.version !== input.orderVersion)
      return refuse('stale', { current: { version: context.statement.version, paragraphs: all } })
    const others = all.filter((paragraph) => paragraph.id !== row.id)
    if (input.after !== null && !others.some((other) => other.id === input.after)) return refuse('no-neighbour')
    const { rank, respaced } = await makeRoom(tx, others, input.after)
    const moved = returned(await tx.update(paragraph).set({ rank }).where(eq(paragraph.id, row.id)).returning())
    const version = await nextOrder(tx, context)
    return savedParagraph(context, 'statement.paragraph-moved', row.id, { version, paragraphs: [...respaced, draftParagraph(moved)] })
  },
})
