import { and, asc, eq, notExists } from 'drizzle-orm'
import type { Db } from '#db/client'
import { proposal, proposalAnswer } from '#db/schema/consultation'

/** The ids of the proposals to a text without an answer. */
export async function unansweredProposals(db: Db, statementId: string): Promise<string[]> {
  const rows = await db
    .select({ id: proposal.id })
    .from(proposal)
    .where(
      and(
        eq(proposal.statementId, statementId),
        notExists(db.select({ id: proposalAnswer.id }).from(proposalAnswer).where(eq(proposalAnswer.proposalId, proposal.id))),
      ),
    )
    .orderBy(asc(proposal.id))
  return rows.map((row) => row.id)
}
