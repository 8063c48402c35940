import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { proposalAnswer } from '#db/schema/consultation'
import { paragraph } from '#db/schema/statement'
import { decisionsOn, type IntoDraft, intoDraft } from '#domain/statement/into-draft'
import { sameWords } from '#domain/statement/same-words'
import { answerProposalInput } from '#domain/statement/statement-input'
import type { Decision } from '#domain/statement/statement-terms'
import { write } from '#domain/text/localized-text'
import { type Refusal, refuse, refuseField } from '#server/core/outcome'
import { keepComparisons } from '#server/statement/rows/comparisons'
import { proposalsTo } from '#server/statement/rows/proposals'
import { revisionsOf, type StatementContext } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Answers a proposal, with a reason. Taken, its words are merged into the draft as it stands; adapted, the words sent go in. Refuses
 * `no-proposal`, a decision not open (`invalid`), an adaptation without words (`required`) or equal to the draft (`same-words`), a
 * paragraph removed (`paragraph-gone`) or edited since it was shown (`draft-moved`), and what cannot be taken as it is: words changed
 * meanwhile (`words-collide`), or in another language (`other-language`).
 */
export const answerProposal = statementCommand({
  name: 'statement.answer-proposal',
  act: 'answer',
  input: answerProposalInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const { decision, reason } = input
    const home = context.statement.authoritative
    const asked = (await proposalsTo(tx, context, await revisionsOf(tx, context.statement.id))).find(({ id }) => id === input.proposalId)
    if (!asked) return refuse('no-proposal')
    const row = await standing(tx, context, asked.paragraphId)
    const stands = row === null ? null : (row.text?.[home] ?? '')
    const into = intoDraft(asked, stands, home)
    const refusal = refusedFor(decision, into)
    if (refusal) return refusal
    if (!decisionsOn(asked, into).includes(decision)) return refuseField('decision', 'invalid')
    const looked = decision !== 'declined' && decision !== 'noted'
    if (looked && row !== null && String(row.version) !== input.paragraphVersion) return refuse('draft-moved')
    let words: { wording: string | null; before: string | null } = { wording: decision === 'upheld' ? stands : null, before: null }
    if (row !== null && (decision === 'taken' || decision === 'adapted')) {
      const wording = decision === 'taken' && into.how === 'merges' ? into.text : input.wording
      if (!wording) return refuseField('wording', 'required')
      if (decision === 'adapted' && sameWords(wording, stands)) return refuseField('wording', 'same-words')
      const text = write(row.text, home, wording, home)
      words = { wording: text?.[home] ?? null, before: stands }
      await tx
        .update(paragraph)
        .set({ text, version: row.version + 1 })
        .where(eq(paragraph.id, row.id))
    }
    const id = randomUUID()
    await tx.insert(proposalAnswer).values({ id, proposalId: asked.id, decision, reason, ...words, answeredAt: now, answeredBy: accountId })
    const { wording } = words
    if (wording !== null && decision !== 'taken')
      await keepComparisons(tx, context.statement.id, (compare) => void compare(asked.against, wording, home))
    return recorded(null, context, {
      act: `statement.proposal-${decision}`,
      objectKind: 'proposal',
      objectId: asked.id,
      seals: [['proposal_answer', id]],
    })
  },
})

/** The paragraph in the draft; null where it was taken out. */
async function standing(tx: Db, { statement }: StatementContext, id: string) {
  const [row] = await tx.select().from(paragraph).where(eq(paragraph.id, id))
  return row && row.statementId === statement.id && row.removedAt === null ? row : null
}

function refusedFor(decision: Decision, { how }: IntoDraft): Refusal | null {
  if ((decision === 'taken' || decision === 'adapted') && how === 'gone') return refuse('paragraph-gone')
  if (decision !== 'taken') return null
  if (how === 'collides') return refuseField('decision', 'words-collide')
  return how === 'language' ? refuseField('decision', 'other-language') : null
}
