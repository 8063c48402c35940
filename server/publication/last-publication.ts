import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
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
