import { eq } from 'drizzle-orm'
import { statement } from '#db/schema/statement'
import { namesAnotherKind } from '#domain/statement/names-another-kind'
import { editTitleInput } from '#domain/statement/statement-input'
import { LOCALES } from '#domain/text/locale'
import { byLanguage, writeAll } from '#domain/text/text-input'
import { refuse, refuseField } from '#server/core/outcome'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Edits the title in any of the languages. Refuses `stale`, with the current title, if somebody edited one of them meanwhile, a
 * title without words in the deciding language (`required`), and one that calls the text another kind (`names-another-kind`).
 */
export const editTitle = statementCommand({
  name: 'statement.edit-title',
  act: 'draft',
  input: editTitleInput,
  run: async ({ tx, input: { title: sent, was }, ...context }) => {
    const { title: before, authoritative, id } = context.statement
    const typed = LOCALES.filter((locale) => sent[locale] !== undefined && sent[locale] !== (was[locale] ?? ''))
    if (typed.some((locale) => (before[locale] ?? '') !== (was[locale] ?? '')))
      return refuse('stale', { current: byLanguage({ title: before, was: before }) })
    const title = writeAll(before, Object.fromEntries(typed.map((locale) => [locale, sent[locale]])), authoritative)
    if (!title?.[authoritative]) return refuseField(`title.${authoritative}`, 'required')
    const [misnamed] = namesAnotherKind(title, context.statement.kind).filter((locale) => typed.includes(locale))
    if (misnamed) return refuseField(`title.${misnamed}`, 'names-another-kind')
    await tx.update(statement).set({ title }).where(eq(statement.id, id))
    return recorded(null, context, { act: 'statement.title-edited', fields: ['title'] })
  },
})
