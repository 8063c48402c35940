import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import type { Dossier } from '#domain/chairmanship/dossier'
import { currentTerms, effectiveInstant } from '#domain/chairmanship/handover'
import type { HandoverRow } from '#server/chair/handover-rows'
import { handoverChecklist } from '#server/handover/rows/handover-checklist'

/** A dossier as the canonical JSON that is hashed: what was handed over, in what state, by whom, when. */
export async function dossierContent(db: Db, one: HandoverRow, zone: string): Promise<string> {
  const at = effectiveInstant(one, zone)
  const names = await accountNames(db, one)
  const { effectiveOn, overlapFrom, ceremonyOn, ceremonySlot } = lastTerms(one)
  const dossier: Dossier = {
    format: 1,
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
    handedOver: await handoverChecklist(db, one, { at, teamsAt: at }),
  }
  return JSON.stringify(dossier)
}

export function lastTerms(one: HandoverRow) {
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
