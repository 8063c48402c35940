import { eq } from 'drizzle-orm'
import { paragraph } from '#db/schema/statement'
import { editParagraphInput } from '#domain/statement/statement-input'
import { writeAll } from '#domain/text/text-input'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'
import { paragraphCommand, savedParagraph, staleParagraph } from '#server/statement/paragraph-command'
import { draftParagraph } from '#server/statement/rows/statement'

/** Edits a paragraph or its heading, in any of the languages. Refuses `stale` and `removed`. */
export const editParagraph = paragraphCommand({
  name: 'statement.edit-paragraph',
  input: editParagraphInput,
  run: async ({ tx, input, row, ...context }) => {
    if (!row || row.removedAt !== null) return refuse('removed')
    if (row.version !== input.version) return staleParagraph(row)
    const home = context.statement.authoritative
    const written = returned(
      await tx
        .update(paragraph)
        .set({
          version: row.version + 1,
          heading: writeAll(row.heading, input.heading ?? {}, home),
          text: writeAll(row.text, input.text ?? {}, home),
        })
        .where(eq(paragraph.id, row.id))
        .returning(),
    )
    const fields = (['heading', 'text'] as const).filter((field) => input[field] !== undefined)
    return savedParagraph(context, 'statement.paragraph-edited', row.id, { paragraphs: [draftParagraph(written)] }, [...fields])
  },
})
