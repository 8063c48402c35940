import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, withdrawal } from '#db/schema/publication'
import { canReadPublished } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import { canReadAtAddress, type Head, standingFor } from '#server/publication/rows/published-meeting'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

/** A version of the agenda at an address, and what stands there for whom. */
export type VersionAt = { head: Head; id: string; number: number; audience: 'public' | 'participants'; withdrawnIds: readonly string[] }

/** The version of a number; null if there is none. */
export async function versionAt(db: Db, head: Head | null, number: number): Promise<VersionAt | null> {
  if (head === null) return null
  const [row] = await db
    .select({ id: publication.id, number: publication.number, audience: publication.audience })
    .from(publication)
    .where(and(eq(publication.meetingId, head.meetingId), eq(publication.number, number)))
  if (!row) return null
  const withdrawn = await db
    .select({ id: publication.id })
    .from(publication)
    .innerJoin(withdrawal, standingWithdrawal(db))
    .where(eq(publication.meetingId, head.meetingId))
  return { head, ...row, withdrawnIds: withdrawn.map(({ id }) => id) }
}

/**
 * Whether a viewer may read the words of a version: it was published to them, neither it nor what stands at the address is withdrawn
 * (ADR 0007).
 */
export function canReadVersion(viewer: Viewer, { head, id, audience, withdrawnIds }: VersionAt): boolean {
  if (!canReadAtAddress(viewer, head)) return false
  if (!canReadPublished(viewer, { audience, participants: head.participants })) return false
  return !withdrawnIds.includes(id) && !withdrawnIds.includes(standingFor(viewer, head).publicationId)
}
