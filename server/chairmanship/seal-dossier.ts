import { createHash, randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { chairmanship } from '#db/schema/chairmanship'
import { dossier } from '#db/schema/handover'
import { currentTerms, effectiveInstant, handoverState } from '#domain/chairmanship/handover'
import type { Instant } from '#domain/time/calendar'
import { handedOver } from '#server/chairmanship/handed-over'
import { type HandoverRow, handovers } from '#server/chairmanship/handover-rows'
import { record } from '#server/core/activity-chain'
import { processZone } from '#server/core/settings'

/**
 * Seals the dossier of every handover whose instant has come. Called first in each writing transaction: what it finds is what stood at the instant, for
 * nothing can have been written in between. No job runs, and nobody need be online.
 */
export async function sealDueDossiers(tx: Db, now: Instant): Promise<void> {
  const all = await handovers(tx)
  if (all.length === 0) return
  const zone = await processZone(tx)
  for (const one of all) {
    if (handoverState(one, now, zone) !== 'passed') continue
    const [sealed] = await tx.select({ id: dossier.id }).from(dossier).where(eq(dossier.handoverId, one.id))
    if (sealed) continue
    const content = await dossierContent(tx, one, zone)
    const hash = `sha256-${createHash('sha256').update(content, 'utf8').digest('hex')}`
    await tx.insert(dossier).values({ id: randomUUID(), handoverId: one.id, content, hash, sealedAt: now })
    const { effectiveOn, ceremonyOn } = lastTerms(one)
    await tx
      .insert(chairmanship)
      .values({ id: randomUUID(), stateCode: one.incoming, effectiveOn, precision: 'day', ceremonyOn, source: `handover:${one.id}` })
    await record(tx, [{ act: 'handover.sealed', objectKind: 'handover', objectId: one.id, refs: { hash } }], null, now)
  }
}

/** A dossier as the canonical JSON that is hashed: what was handed over, in what state, by whom, when. */
export async function dossierContent(db: Db, one: HandoverRow, zone: string): Promise<string> {
  const at = effectiveInstant(one, zone)
  const names = await accountNames(db, one)
  const { effectiveOn, overlapFrom, ceremonyOn, ceremonySlot } = lastTerms(one)
  return JSON.stringify({
    handover: one.id,
    outgoing: one.outgoing,
    incoming: one.incoming,
    effectiveAt: at,
    effectiveOn,
    overlapFrom,
    ceremonyOn,
    ceremonySlot,
    prepared: { at: one.preparedAt, by: names.get(one.preparedBy) ?? null },
    acts: one.acts
      .filter((act) => act.at < at)
      .map(({ act, state, at: when, accountId, terms }) => ({ act, state, at: when, terms, by: names.get(accountId) ?? null })),
    handedOver: await handedOver(db, one, { at, teamsAt: at }),
  })
}

function lastTerms(one: HandoverRow) {
  const { number } = currentTerms(one)
  const last = one.terms.find((terms) => terms.number === number)
  if (!last) throw new Error('a handover without terms')
  return last
}

async function accountNames(db: Db, one: HandoverRow): Promise<Map<string, string>> {
  const ids = [one.preparedBy, ...one.acts.map((act) => act.accountId)]
  const rows = await db.select({ id: account.id, name: account.displayName }).from(account).where(inArray(account.id, ids))
  return new Map(rows.map((row) => [row.id, row.name]))
}
