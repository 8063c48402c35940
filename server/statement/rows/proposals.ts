import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { proposal, proposalAnswer } from '#db/schema/consultation'
import type { ProposalView } from '#domain/statement/proposal-view'
import type { StatementDocument } from '#domain/statement/statement-document'
import { delegationIn, type StatementContext } from '#server/statement/rows/statement'

/** Every proposal to a text with all its answers, the last of which stands, in the order they came; `inRevision` is the revision that has the words taken. */
export async function proposalsTo(
  db: Db,
  { statement, circulations }: StatementContext,
  revisions: readonly { id: string; number: number; madeAt: string; document: StatementDocument }[],
): Promise<ProposalView[]> {
  const rows = await db
    .select({ proposal, by: account.displayName })
    .from(proposal)
    .innerJoin(account, eq(account.id, proposal.madeBy))
    .where(eq(proposal.statementId, statement.id))
    .orderBy(asc(proposal.madeAt))
  if (rows.length === 0) return []
  const answers = await db
    .select()
    .from(proposalAnswer)
    .where(
      inArray(
        proposalAnswer.proposalId,
        rows.map((row) => row.proposal.id),
      ),
    )
    .orderBy(asc(proposalAnswer.answeredAt))
  const latest = new Map(answers.map((answer) => [answer.proposalId, answer]))
  const earlier = (id: string, last: string | undefined) =>
    answers
      .filter((answer) => answer.proposalId === id && answer.id !== last)
      .map(({ decision, answeredAt, answeredBy }) => ({ decision, answeredAt, answeredBy }))
  const targetOf = (circulationId: string, paragraphId: string) => {
    const sent = circulations.find((row) => row.id === circulationId)?.revisionId
    const revision = revisions.find((row) => row.id === sent)
    const at = revision?.document.paragraphs.findIndex((row) => row.id === paragraphId) ?? -1
    const against = revision?.document.paragraphs[at]?.text?.[statement.authoritative] ?? ''
    return { against, revision: revision?.number ?? 0, number: at + 1 }
  }
  const inSilence = (id: string) => circulations.find((sent) => sent.id === id)?.purpose === 'silence'
  // The first revision after an answer contains the words taken, unless its paragraph says something else.
  const carrierOf = ({ answeredAt, wording }: (typeof answers)[number], paragraphId: string) => {
    const next = revisions.filter((revision) => revision.madeAt > answeredAt).at(-1)
    const words = next?.document.paragraphs.find((paragraph) => paragraph.id === paragraphId)?.text?.[statement.authoritative]
    return next && (wording === null || words === wording) ? next.number : null
  }
  return rows.map(({ proposal: row, by }) => {
    const answer = latest.get(row.id)
    return {
      id: row.id,
      paragraphId: row.paragraphId,
      delegation: delegationIn(row),
      kind: row.kind,
      text: row.text,
      ...targetOf(row.circulationId, row.paragraphId),
      madeAt: row.madeAt,
      during: row.silenceBreakId !== null ? 'objection' : inSilence(row.circulationId) ? 'silence' : null,
      objection: row.silenceBreakId,
      madeBy: row.madeBy,
      by,
      replaced: earlier(row.id, answer?.id),
      answer: answer
        ? {
            decision: answer.decision,
            reason: answer.reason,
            answeredAt: answer.answeredAt,
            answeredBy: answer.answeredBy,
            inRevision: answer.decision === 'declined' ? null : carrierOf(answer, row.paragraphId),
          }
        : null,
    }
  })
}
