import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { statementWithdrawal, withdrawalUndone } from '#db/schema/issuance'
import type { WithdrawalView } from '#domain/statement/issued-view'
import { dateIn, type Instant } from '#domain/time/calendar'
import { processZone } from '#server/core/settings'

/** A withdrawal of an issued text, and its undoing if it was a mistake. */
export type Withdrawal = {
  id: string
  statementId: string
  reason: string
  withdrawnAt: Instant
  withdrawnBy: string
  undone: { reason: string; undoneAt: Instant; undoneBy: string } | null
}

/** All withdrawals of some texts, in order of time, also those that were undone. */
export async function withdrawalsOf(db: Db, statementIds: readonly string[]): Promise<Withdrawal[]> {
  if (statementIds.length === 0) return []
  const rows = await db
    .select({ withdrawal: statementWithdrawal, undone: withdrawalUndone })
    .from(statementWithdrawal)
    .leftJoin(withdrawalUndone, eq(withdrawalUndone.withdrawalId, statementWithdrawal.id))
    .where(inArray(statementWithdrawal.statementId, [...statementIds]))
    .orderBy(asc(statementWithdrawal.withdrawnAt))
  return rows.map(({ withdrawal, undone }) => ({ ...withdrawal, undone }))
}

/** The withdrawal in force of each of some texts, by the id of the text. */
export async function withdrawnAmong(db: Db, statementIds: readonly string[]): Promise<Map<string, Withdrawal>> {
  const standing = (await withdrawalsOf(db, statementIds)).filter(({ undone }) => undone === null)
  return new Map(standing.map((withdrawal) => [withdrawal.statementId, withdrawal]))
}

/** A withdrawal as pages say it: its day in the Process's zone. */
export async function withdrawalView(db: Db, withdrawal: Withdrawal | null): Promise<WithdrawalView | null> {
  if (withdrawal === null) return null
  const { reason, withdrawnAt } = withdrawal
  return { reason, day: dateIn(await processZone(db), withdrawnAt), at: withdrawnAt }
}
