import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { dossier } from '#db/schema/handover'
import { handoverState } from '#domain/chairmanship/handover'
import type { HandoverRow } from '#server/chair/handover-rows'
import type { Moment } from '#server/chair/moment'
import { headOfRecord } from '#server/core/activity-chain'
import { dossierContent } from '#server/handover/rows/dossier-content'

export type Passed = HandoverRow & { zone: string }

/** A handover by which the Chair has passed, and the zone of the Process; null where it has not. */
export async function passedHandover(id: string, moment: Moment): Promise<Passed | null> {
  const zone = await moment.zone()
  const found = (await moment.handovers()).find((handover) => handover.id === id)
  return found && handoverState(found, moment.now, zone) === 'passed' ? { ...found, zone } : null
}

/** Its dossier, byte for byte as hashed. Between the instant and the first write it is computed, with the same result. */
export async function sealedContent(db: Db, handover: Passed): Promise<string> {
  const [sealed] = await db.select({ content: dossier.content }).from(dossier).where(eq(dossier.handoverId, handover.id))
  return sealed?.content ?? dossierContent(db, handover, handover.zone, await headOfRecord(db))
}
