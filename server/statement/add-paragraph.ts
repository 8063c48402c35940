import { eq } from 'drizzle-orm'
import { paragraph } from '#db/schema/statement'
import { addParagraphInput, MOST_PARAGRAPHS } from '#domain/statement/statement-input'
import { writeAll } from '#domain/text/text-input'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { makeRoom, nextOrder, paragraphCommand, paragraphsOf, savedParagraph } from '#server/statement/paragraph-command'
import { draftParagraph } from '#server/statement/rows/statement'

/**
 * Adds a paragraph after another, or at the beginning. Refuses `already-there`, with the current paragraph, `too-many-paragraphs`,
 * and the id of another text's paragraph (`invalid`).
 */
export const addParagraph = paragraphCommand({
  name: 'statement.add-paragraph',
  input: addParagraphInput,
  run: async ({ tx, input, row, ...context }) => {
    if (row) return refuse('already-there', { current: { paragraphs: [draftParagraph(row)] } })
    const [elsewhere] = await tx.select({ id: paragraph.id }).from(paragraph).where(eq(paragraph.id, input.id))
    if (elsewhere) return refuseField('id', 'invalid')
    const others = await paragraphsOf(tx, context)
    if (others.length >= MOST_PARAGRAPHS) return refuse('too-many-paragraphs', { values: { max: MOST_PARAGRAPHS } })
    const home = context.statement.authoritative
    const { rank, respaced } = await makeRoom(tx, others, input.after)
    const added = returned(
      await tx
        .insert(paragraph)
        .values({
          id: input.id,
          statementId: context.statement.id,
          rank,
          heading: writeAll(null, input.heading ?? {}, home),
          text: writeAll(null, input.text ?? {}, home),
        })
        .returning(),
    )
    const version = await nextOrder(tx, context)
    return savedParagraph(context, 'statement.paragraph-added', added.id, { version, paragraphs: [...respaced, draftParagraph(added)] })
  },
})
