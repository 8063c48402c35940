import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { circulation, proposal, proposalAnswer } from '#db/schema/consultation'
import { statement } from '#db/schema/statement'
import type { Delegation } from '#domain/policy/statement-policy'
import { waitsForAnswer } from '#domain/statement/proposal-view'
import { proposalsTo } from '#server/statement/rows/proposals'
import { revisionsOf } from '#server/statement/rows/statement'

/** The ids of the proposals to a text that wait for an answer: without one, or with one that is open again. */
export async function unansweredProposals(db: Db, statementId: string): Promise<string[]> {
  const [row] = await db.select().from(statement).where(eq(statement.id, statementId))
  if (!row) return []
  const sent = await db
    .select({ id: circulation.id, revisionId: circulation.revisionId, purpose: circulation.purpose })
    .from(circulation)
    .where(eq(circulation.statementId, statementId))
  const proposals = await proposalsTo(db, { statement: row, circulations: sent }, await revisionsOf(db, statementId))
  return proposals
    .filter(waitsForAnswer)
    .map(({ id }) => id)
    .sort()
}

/** What a delegation said about a text and nobody has answered: the paragraph, and how many characters. */
export async function waitingOf(
  db: Db,
  statementId: string,
  { state, organizationId }: Delegation,
): Promise<{ paragraphId: string; length: number }[]> {
  const rows = await db
    .select({ paragraphId: proposal.paragraphId, text: proposal.text })
    .from(proposal)
    .leftJoin(proposalAnswer, eq(proposalAnswer.proposalId, proposal.id))
    .where(
      and(
        eq(proposal.statementId, statementId),
        state === null ? eq(proposal.organizationId, organizationId) : eq(proposal.stateCode, state),
        isNull(proposalAnswer.id),
      ),
    )
  return rows.map(({ paragraphId, text }) => ({ paragraphId, length: text.length }))
}
