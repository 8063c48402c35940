import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting } from '#db/schema/meeting'
import { publication, withdrawal } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Instant } from '#domain/time/calendar'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

export type LastPublication = {
  id: string
  number: number
  audience: Audience
  document: AgendaDocument
  withdrawn: boolean
  /** The withdrawal that stands; null if none does. */
  withdrawal: { id: string; withdrawnAt: Instant } | null
}

/** The newest version of a meeting's agenda, withdrawn or not; null if there is none. */
export async function lastPublication(db: Db, meetingId: string): Promise<LastPublication | null> {
  const [row] = await db
    .select({
      id: publication.id,
      number: publication.number,
      audience: publication.audience,
      document: publication.document,
      withdrawalId: withdrawal.id,
      withdrawnAt: withdrawal.withdrawnAt,
    })
    .from(publication)
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(eq(publication.meetingId, meetingId))
    .orderBy(desc(publication.number))
    .limit(1)
  if (!row) return null
  const { withdrawalId, withdrawnAt, ...rest } = row
  const standing = withdrawalId === null || withdrawnAt === null ? null : { id: withdrawalId, withdrawnAt }
  return { ...rest, withdrawn: standing !== null, withdrawal: standing }
}

/** The newest version not withdrawn, with which readers compare the next one; null if there is none. */
export async function lastNotWithdrawn(db: Db, meetingId: string): Promise<{ number: number; document: AgendaDocument } | null> {
  const [row] = await db
    .select({ number: publication.number, document: publication.document })
    .from(publication)
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(and(eq(publication.meetingId, meetingId), isNull(withdrawal.id)))
    .orderBy(desc(publication.number))
    .limit(1)
  return row ?? null
}

/** SQL: the number of the newest version of each selected meeting. */
export function lastVersionOf(db: Db): SQL<number | null> {
  const last = db
    .select({ number: publication.number })
    .from(publication)
    .where(eq(publication.meetingId, meeting.id))
    .orderBy(desc(publication.number))
    .limit(1)
  return sql`${last}`
}
