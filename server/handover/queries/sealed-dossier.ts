import type { Db } from '#db/client'
import { readDossier } from '#domain/chairmanship/dossier'
import { canReadDossier } from '#domain/policy/handover-policy'
import { defineQuery } from '#server/command/define-query'
import { passedHandover, sealedContent } from '#server/handover/rows/sealed-content'

/** A sealed dossier, byte for byte as hashed. */
export const sealedDossier = defineQuery({
  name: 'handover.dossier',
  load: (_db: Db, args: { id: string }, moment) => passedHandover(args.id, moment),
  can: canReadDossier,
  read: async ({ db, object }) => {
    const content = await sealedContent(db, object)
    // Sends the bytes as they were hashed; throws first if they are no dossier.
    readDossier(JSON.parse(content))
    return content
  },
})
