import { eq } from 'drizzle-orm'
import { statement } from '#db/schema/statement'
import { canDraftStatement } from '#domain/policy/statement-policy'
import { editTitleInput } from '#domain/statement/statement-input'
import { typedAnew, writeAll } from '#domain/text/text-input'
import { refuseField } from '#server/core/outcome'
import { recorded, statementCommand } from '#server/statement/statement-command'

/** Words the title of the text in any of the languages. */
export const editTitle = statementCommand({
  name: 'statement.edit-title',
  act: 'draft',
  input: editTitleInput,
  can: canDraftStatement,
  run: async ({ tx, input, ...context }) => {
    const { title: before, authoritative, id } = context.statement
    const title = writeAll(before, typedAnew(before, input.title), authoritative)
    if (!title?.[authoritative]) return refuseField(`title.${authoritative}`, 'required')
    await tx.update(statement).set({ title }).where(eq(statement.id, id))
    return recorded(null, context, { act: 'statement.title-edited', fields: ['title'] })
  },
})
