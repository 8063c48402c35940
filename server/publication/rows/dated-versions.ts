import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaWithdrawalUndone, publication, withdrawal } from '#db/schema/publication'
import type { DatedVersion } from '#domain/documents/calendar/stood-for'

/** Every version of each of these meetings' agendas, in order, with its withdrawals, for whoever asks next who may read them. */
export async function datedVersions(db: Db, meetingIds: readonly string[]): Promise<(meetingId: string) => DatedVersion[]> {
  const rows = await db
    .select({
      id: publication.id,
      meetingId: publication.meetingId,
      number: publication.number,
      audience: publication.audience,
      publishedAt: publication.publishedAt,
      document: publication.document,
    })
    .from(publication)
    .where(inArray(publication.meetingId, [...meetingIds]))
    .orderBy(asc(publication.number))
  const withdrawals = await db
    .select({ publicationId: withdrawal.publicationId, withdrawnAt: withdrawal.withdrawnAt, undoneAt: agendaWithdrawalUndone.undoneAt })
    .from(withdrawal)
    .innerJoin(publication, eq(publication.id, withdrawal.publicationId))
    .leftJoin(agendaWithdrawalUndone, eq(agendaWithdrawalUndone.withdrawalId, withdrawal.id))
    .where(inArray(publication.meetingId, [...meetingIds]))
    .orderBy(asc(withdrawal.withdrawnAt))
  return (meetingId) =>
    rows
      .filter((row) => row.meetingId === meetingId)
      .map(({ id, meetingId: _, ...version }) => ({
        ...version,
        withdrawals: withdrawals.filter(({ publicationId }) => publicationId === id),
      }))
}
