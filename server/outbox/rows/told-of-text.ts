import { and, eq, lt, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { circulation, circulationRecipient, proposal } from '#db/schema/consultation'
import { handoverState } from '#domain/chairmanship/handover'
import type { NewsFacts, NewsKind } from '#domain/outbox/news-kinds'
import type { Delegation } from '#domain/policy/statement-policy'
import type { Instant } from '#domain/time/calendar'
import { momentAt } from '#server/chair/moment'
import { delegates, sidesOf, type ToldAccount } from '#server/outbox/rows/delegates'
import { delegationIn } from '#server/statement/rows/statement'

/** The delegations that a circulation was sent to. */
export async function recipientsOf(tx: Db, circulationId: string): Promise<Delegation[]> {
  const rows = await tx
    .select({ stateCode: circulationRecipient.stateCode, organizationId: circulationRecipient.organizationId })
    .from(circulationRecipient)
    .where(eq(circulationRecipient.circulationId, circulationId))
  return rows.map(delegationIn)
}

/** What a proposal belongs to; null if there is none with this id. */
export async function proposalFacts(tx: Db, proposalId: string): Promise<NewsFacts | null> {
  const [row] = await tx
    .select({ statementId: proposal.statementId, circulationId: proposal.circulationId })
    .from(proposal)
    .where(eq(proposal.id, proposalId))
  return row === undefined ? null : { ...row, proposalId }
}

/** The accounts of the delegation that made a proposal. */
export async function proposersOf(tx: Db, proposalId: string, at: Instant): Promise<ToldAccount[]> {
  const rows = await tx
    .select({ stateCode: proposal.stateCode, organizationId: proposal.organizationId })
    .from(proposal)
    .where(eq(proposal.id, proposalId))
  return delegates(tx, sidesOf(rows.map(delegationIn)), at)
}

/**
 * The kind of news for one account: a text sent again after an earlier revision is the next revision to those who were sent that one, and a
 * handover that both sides have confirmed is agreed.
 */
export async function kindFor(tx: Db, kind: NewsKind, about: NewsFacts, at: Instant): Promise<(account: string) => NewsKind> {
  if (kind === 'handover-confirmed') {
    const moment = momentAt(tx, at)
    const found = (await moment.handovers()).find(({ id }) => id === about.handoverId)
    const agreed = found !== undefined && handoverState(found, at, await moment.zone()) === 'confirmed'
    return () => (agreed ? 'handover-agreed' : kind)
  }
  if (kind !== 'text-circulated') return () => kind
  const again = new Set((await sentBefore(tx, about, at)).map(({ id }) => id))
  return (account) => (again.has(account) ? 'revision-circulated' : kind)
}

// The accounts of those to whom an earlier revision of the same text was sent.
async function sentBefore(tx: Db, { statementId, circulationId }: NewsFacts, at: Instant): Promise<ToldAccount[]> {
  const [sent] = await tx
    .select()
    .from(circulation)
    .where(eq(circulation.id, circulationId ?? ''))
  if (sent === undefined) return []
  const rows = await tx
    .selectDistinct({ stateCode: circulationRecipient.stateCode, organizationId: circulationRecipient.organizationId })
    .from(circulation)
    .innerJoin(circulationRecipient, eq(circulationRecipient.circulationId, circulation.id))
    .where(
      and(
        eq(circulation.statementId, statementId ?? ''),
        ne(circulation.revisionId, sent.revisionId),
        lt(circulation.openedAt, sent.openedAt),
      ),
    )
  return rows.length === 0 ? [] : delegates(tx, sidesOf(rows.map(delegationIn)), at)
}
