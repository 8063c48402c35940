import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { dossier } from '#db/schema/handover'
import { handoverState } from '#domain/chairmanship/handover'
import type { Instant } from '#domain/time/calendar'
import { handovers } from '#server/chair/handover-rows'
import { headOfRecord, record, type Seal } from '#server/core/activity-chain'
import { processZone } from '#server/core/settings'
import { dossierContent, lastTerms } from '#server/handover/rows/dossier-content'

/**
 * Seals the dossier of every handover whose instant has come. Runs first in each writing transaction, so nothing can have been
 * written since the instant. No job runs, and nobody need be online.
 */
export async function sealDueDossiers(tx: Db, now: Instant): Promise<void> {
  const all = await handovers(tx)
  if (all.length === 0) return
  const zone = await processZone(tx)
  const head = await headOfRecord(tx)
  for (const row of all) {
    if (handoverState(row, now, zone) !== 'passed') continue
    const [sealed] = await tx.select({ id: dossier.id }).from(dossier).where(eq(dossier.handoverId, row.id))
    if (sealed) continue
    const content = await dossierContent(tx, row, zone, head)
    const hash = `sha256-${createHash('sha256').update(content, 'utf8').digest('hex')}`
    const [id, termId] = [randomUUID(), randomUUID()]
    await tx.insert(dossier).values({ id, handoverId: row.id, content, hash, sealedAt: now })
    const { effectiveOn, ceremonyOn } = lastTerms(row)
    await tx
      .insert(chairmanship)
      .values({ id: termId, stateCode: row.incoming, effectiveOn, precision: 'day', ceremonyOn, source: `handover:${row.id}` })
    const seals: Seal[] = [
      ['dossier', id],
      ['chairmanship', termId],
    ]
    await record(tx, [{ act: 'handover.sealed', objectKind: 'handover', objectId: row.id, refs: { hash }, seals }], null, now)
  }
}
