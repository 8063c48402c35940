import { and, desc, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import type { PlaceOnRecord } from '#domain/statement/issued-view'

const ISSUING = ['statement.issued', 'statement.corrected', 'statement.recorded']

/**
 * Where issues of a text stand in the activity record, by the id. One recorded from before Gavel has the place of that act,
 * which is about the statement. Printed on a public page, it is an anchor for `npm run activity:verify`.
 */
export async function placesOnRecord(db: Db, statementId: string, issuances: readonly string[]): Promise<Map<string, PlaceOnRecord>> {
  const rows = await db
    .select({ objectId: activity.objectId, seq: activity.seq, hash: activity.hash })
    .from(activity)
    .where(and(inArray(activity.objectId, [statementId, ...issuances]), inArray(activity.act, ISSUING)))
    .orderBy(desc(activity.seq))
  const recorded = rows.find(({ objectId }) => objectId === statementId)
  const places = issuances.flatMap((id) => {
    const place = rows.find(({ objectId }) => objectId === id) ?? recorded
    return place ? [[id, { seq: place.seq, hash: place.hash }] as const] : []
  })
  return new Map(places)
}
