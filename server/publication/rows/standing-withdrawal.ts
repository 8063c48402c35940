import { and, eq, notExists, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaWithdrawalUndone, publication, withdrawal } from '#db/schema/publication'

/** SQL: joins a version to its withdrawal, unless that was undone. */
export function standingWithdrawal(db: Db): SQL | undefined {
  const undone = db
    .select({ id: agendaWithdrawalUndone.id })
    .from(agendaWithdrawalUndone)
    .where(eq(agendaWithdrawalUndone.withdrawalId, withdrawal.id))
  return and(eq(withdrawal.publicationId, publication.id), notExists(undone))
}
