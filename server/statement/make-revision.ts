import { randomUUID } from 'node:crypto'
import { revision } from '#db/schema/statement'
import { type Compare, compareDocuments } from '#domain/statement/compare'
import { namesAnotherKind } from '#domain/statement/names-another-kind'
import { isOpenTo } from '#domain/statement/state-table'
import type { StatementDocument } from '#domain/statement/statement-document'
import { documentOf } from '#domain/statement/statement-draft'
import { reviseInput } from '#domain/statement/statement-input'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { refuse } from '#server/core/outcome'
import { keepComparisons } from '#server/statement/rows/comparisons'
import { draftMark, wordingHash } from '#server/statement/rows/content-hash'
import { proposalsTo } from '#server/statement/rows/proposals'
import { revisionsOf, statementDraft } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Freezes the draft as the next revision: the zero draft, then Rev.1, Rev.2 … Refuses `draft-moved` if the draft has changed since
 * it was shown, `nothing-changed` if the last revision says the same, `empty-text` without a paragraph,
 * `names-another-kind` with a title that calls the text another kind, and `open-again` while words
 * taken from a delegation have been changed since and the Chair, who could still answer, has not looked at it.
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
    if (namesAnotherKind(document.title, document.kind).length > 0) return refuse('names-another-kind')
    const revisions = await revisionsOf(tx, context.statement.id)
    const [last] = revisions
    if (last && draftMark(last.document) === mark) return refuse('nothing-changed')
    const changed = (await proposalsTo(tx, context, revisions)).filter(({ answer }) => answer?.overwritten)
    if (changed.length > 0 && isOpenTo(context.statement.kind, context.state, 'answer'))
      return refuse('open-again', { values: { count: changed.length } })
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
    if (last) await keepComparisons(tx, context.statement.id, (compare) => compareRevisions(last.document, document, compare))
    return recorded({ id, number }, context, {
      act: 'statement.revised',
      objectKind: 'revision',
      objectId: id,
      refs: { number: String(number) },
      seals: [['revision', id]],
    })
  },
})

// As the page that compares two revisions does, in each language.
function compareRevisions(before: StatementDocument, after: StatementDocument, compare: Compare): void {
  for (const locale of LOCALES) {
    compare(words(before.title, locale), words(after.title, locale), locale)
    compareDocuments(before, after, locale, compare)
  }
}
