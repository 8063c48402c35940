import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { proposal, proposalAnswer } from '#db/schema/consultation'
import { paragraph } from '#db/schema/statement'
import { sameWords } from '#domain/statement/same-words'
import { answerProposalInput } from '#domain/statement/statement-input'
import { write } from '#domain/text/localized-text'
import { refuse, refuseField } from '#server/core/outcome'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Takes, adapts or declines a proposal, with a reason; a taken or adapted wording goes into the draft. Refuses `no-proposal`, taking a
 * comment (`invalid`), an adaptation without words (`required`) or equal to the draft (`same-words`), and a paragraph removed
 * (`paragraph-gone`) or edited since it was shown (`draft-moved`).
 */
export const answerProposal = statementCommand({
  name: 'statement.answer-proposal',
  act: 'answer',
  input: answerProposalInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const [asked] = await tx
      .select()
      .from(proposal)
      .where(and(eq(proposal.id, input.proposalId), eq(proposal.statementId, context.statement.id)))
    if (!asked) return refuse('no-proposal')
    let carried: string | null = null
    if (input.decision !== 'declined') {
      const home = context.statement.authoritative
      // A comment has no wording that could be taken.
      if (input.decision === 'taken' && asked.kind === 'comment') return refuseField('decision', 'invalid')
      const wording = input.decision === 'taken' ? asked.text : input.wording
      if (!wording) return refuseField('wording', 'required')
      const [row] = await tx.select().from(paragraph).where(eq(paragraph.id, asked.paragraphId))
      if (!row || row.removedAt !== null) return refuse('paragraph-gone')
      if (String(row.version) !== input.paragraphVersion) return refuse('draft-moved')
      if (input.decision === 'adapted' && sameWords(wording, row.text?.[home])) return refuseField('wording', 'same-words')
      const text = write(row.text, home, wording, home)
      carried = text?.[home] ?? null
      await tx
        .update(paragraph)
        .set({ text, version: row.version + 1 })
        .where(eq(paragraph.id, row.id))
    }
    await tx.insert(proposalAnswer).values({
      id: randomUUID(),
      proposalId: asked.id,
      decision: input.decision,
      reason: input.reason,
      wording: carried,
      answeredAt: now,
      answeredBy: accountId,
    })
    return recorded(null, context, { act: `statement.proposal-${input.decision}`, objectKind: 'proposal', objectId: asked.id })
  },
})
