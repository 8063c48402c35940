import { randomUUID } from 'node:crypto'
import { revision } from '#db/schema/statement'
import { documentOf } from '#domain/statement/statement-draft'
import { reviseInput } from '#domain/statement/statement-input'
import { refuse } from '#server/core/outcome'
import { draftMark, wordingHash } from '#server/statement/rows/content-hash'
import { revisionsOf, statementDraft } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Freezes the draft as the next revision: the zero draft, then Rev.1, Rev.2 … Refuses `draft-moved` if the draft has changed since
 * it was shown, `nothing-changed` if the last revision says the same, and `empty-text` without a paragraph.
 */
export const makeRevision = statementCommand({
  name: 'statement.make-revision',
  act: 'revise',
  input: reviseInput,
  run: async ({ tx, input, accountId, now, ...context }) => {
    const document = documentOf(await statementDraft(tx, context.statement))
    const mark = draftMark(document)
    if (mark !== input.draftMark) return refuse('draft-moved')
    if (document.paragraphs.length === 0) return refuse('empty-text')
    const [last] = await revisionsOf(tx, context.statement.id)
    if (last && draftMark(last.document) === mark) return refuse('nothing-changed')
    const number = (last?.number ?? -1) + 1
    const id = randomUUID()
    await tx.insert(revision).values({
      id,
      statementId: context.statement.id,
      number,
      note: input.note,
      document,
      wordingHash: wordingHash(document),
      madeAt: now,
      madeBy: accountId,
    })
    return recorded({ id, number }, context, {
      act: 'statement.revised',
      objectKind: 'revision',
      objectId: id,
      refs: { number: String(number) },
    })
  },
})
