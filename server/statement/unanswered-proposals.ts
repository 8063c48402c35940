import { and, count, eq, notExists } from 'drizzle-orm'
import type { Db } from '#db/client'
import { proposal, proposalAnswer } from '#db/schema/consultation'

/** How many proposals to a text have no answer. */
export async function unansweredProposals(db: Db, statementId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(proposal)
    .where(
      and(
        eq(proposal.statementId, statementId),
        notExists(db.select({ id: proposalAnswer.id }).from(proposalAnswer).where(eq(proposalAnswer.proposalId, proposal.id))),
      ),
    )
  return row?.count ?? 0
}
