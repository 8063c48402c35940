import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { dossier } from '#db/schema/handover'
import { readDossier } from '#domain/chairmanship/dossier'
import { handoverState } from '#domain/chairmanship/handover'
import { canReadDossier } from '#domain/policy/handover-policy'
import { defineQuery } from '#server/command/define-query'
import { headOfRecord } from '#server/core/activity-chain'
import { dossierContent } from '#server/handover/rows/dossier-content'

/** A sealed dossier, byte for byte as hashed. Between the instant and the first write it is computed, with the same result. */
export const sealedDossier = defineQuery({
  name: 'handover.dossier',
  load: async (_db: Db, args: { id: string }, moment) => {
    const zone = await moment.zone()
    const found = (await moment.handovers()).find((handover) => handover.id === args.id)
    return found && handoverState(found, moment.now, zone) === 'passed' ? { ...found, zone } : null
  },
  can: canReadDossier,
  read: async ({ db, object }) => {
    const [sealed] = await db.select({ content: dossier.content }).from(dossier).where(eq(dossier.handoverId, object.id))
    const content = sealed?.content ?? (await dossierContent(db, object, object.zone, await headOfRecord(db)))
    // Sends the bytes as they were hashed; throws first if they are no dossier.
    readDossier(JSON.parse(content))
    return content
  },
})
