import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting } from '#db/schema/meeting'
import { publication, withdrawal } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'

export type LastPublication = {
  id: string
  number: number
  audience: Audience
  document: AgendaDocument
  withdrawn: boolean
}

/** The newest version of a meeting's agenda, withdrawn or not; null when nothing was ever published. */
export async function lastPublication(db: Db, meetingId: string): Promise<LastPublication | null> {
  const [row] = await db
    .select({
      id: publication.id,
      number: publication.number,
      audience: publication.audience,
      document: publication.document,
      withdrawalId: withdrawal.id,
    })
    .from(publication)
    .leftJoin(withdrawal, eq(withdrawal.publicationId, publication.id))
    .where(eq(publication.meetingId, meetingId))
    .orderBy(desc(publication.number))
    .limit(1)
  if (!row) return null
  const { withdrawalId, ...rest } = row
  return { ...rest, withdrawn: withdrawalId !== null }
}

/** The newest version that still stands: what a reader of the next one compares it with. Null when none does. */
export async function lastNotWithdrawn(db: Db, meetingId: string): Promise<{ number: number; document: AgendaDocument } | null> {
  const [row] = await db
    .select({ number: publication.number, document: publication.document })
    .from(publication)
    .leftJoin(withdrawal, eq(withdrawal.publicationId, publication.id))
    .where(and(eq(publication.meetingId, meetingId), isNull(withdrawal.id)))
    .orderBy(desc(publication.number))
    .limit(1)
  return row ?? null
}

/** The number of the newest version of each meeting that is selected, as a column of that query. */
export function lastVersionOf(db: Db): SQL<number | null> {
  const last = db
    .select({ number: publication.number })
    .from(publication)
    .where(eq(publication.meetingId, meeting.id))
    .orderBy(desc(publication.number))
    .limit(1)
  return sql`${last}`
}
