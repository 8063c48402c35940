import { createHash } from 'node:crypto'
import type { Db } from '#db/client'
import { readDossier } from '#domain/chairmanship/dossier'
import type { SealedView } from '#domain/chairmanship/sealed-view'
import { canReadDossier } from '#domain/policy/handover-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { passedHandover, sealedContent } from '#server/handover/rows/sealed-content'
import { stateNames } from '#server/people/rows/names'

/** A sealed dossier to be printed: with the hash of its file, and what its States were called on the day it took effect. */
export const sealedPaper = defineQuery({
  name: 'handover.dossier-paper',
  load: (_db: Db, args: { id: string; locale: Locale }, moment) => passedHandover(args.id, moment),
  can: canReadDossier,
  read: async ({ db, object, args }): Promise<SealedView> => {
    const content = await sealedContent(db, object)
    const dossier = readDossier(JSON.parse(content))
    const states = await stateNames(db, args.locale, dossier.effectiveOn)
    return {
      dossier,
      fileHash: `sha256-${createHash('sha256').update(content, 'utf8').digest('hex')}`,
      states: Object.fromEntries(states.map(({ code, name }) => [code, name])),
      zone: object.zone,
    }
  },
})
