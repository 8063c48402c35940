import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, withdrawal } from '#db/schema/publication'
import type { Change } from '#domain/agenda/change'
import { canReadPublished } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { Head } from '#server/publication/rows/published-meeting'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'
import { withoutDeclined } from '#server/publication/rows/without-declined'

/**
 * The changes that came with a version which a viewer may read. None where they may not read the version before it, or it was withdrawn:
 * that would reveal its words (ADR 0007).
 */
export async function toldChanges(db: Db, viewer: Viewer, head: Head, publicationId: string): Promise<Change[]> {
  const [row] = await db
    .select({ number: publication.number, since: publication.since, changes: publication.changes })
    .from(publication)
    .where(eq(publication.id, publicationId))
  if (row === undefined || row.changes.length === 0) return []
  const [before] = await db
    .select({ audience: publication.audience, withdrawn: withdrawal.id })
    .from(publication)
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(and(eq(publication.meetingId, head.meetingId), eq(publication.number, row.since ?? row.number - 1)))
  if (before === undefined || before.withdrawn !== null) return []
  if (!canReadPublished(viewer, { audience: before.audience, participants: head.participants })) return []
  const [told] = await withoutDeclined(db, head.meetingId, [row])
  return told?.changes ?? []
}
