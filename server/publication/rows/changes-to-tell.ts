import { and, desc, eq, gt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, withdrawal } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Change } from '#domain/agenda/change'
import { changesBetween } from '#domain/agenda/changes'
import { changesSinceSeen } from '#domain/agenda/changes-since-seen'
import { lastNotWithdrawn } from '#server/publication/rows/last-publication'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

/**
 * What the readers of a new version are told: what changed since the last one that stands (`since`), and what of a withdrawn one that
 * they had seen is no more. A version that was for participants is nothing that readers of a public one had seen.
 */
export async function changesToTell(
  db: Db,
  meetingId: string,
  document: AgendaDocument,
  audience: Audience,
): Promise<{ changes: Change[]; since: number | null }> {
  const stood = await lastNotWithdrawn(db, meetingId)
  const changes = changesBetween(stood?.document ?? null, document)
  if (stood === null) return { changes, since: null }
  const [withdrawn] = await db
    .select({ number: publication.number, document: publication.document })
    .from(publication)
    .innerJoin(withdrawal, standingWithdrawal(db))
    .where(
      and(
        eq(publication.meetingId, meetingId),
        gt(publication.number, stood.number),
        audience === 'public' ? eq(publication.audience, 'public') : undefined,
      ),
    )
    .orderBy(desc(publication.number))
    .limit(1)
  if (withdrawn === undefined) return { changes, since: stood.number }
  return { changes: [...changes, ...changesSinceSeen({ stood, withdrawn }, document)], since: stood.number }
}
