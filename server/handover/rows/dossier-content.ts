import type { Db } from '#db/client'
import type { Dossier } from '#domain/chairmanship/dossier'
import { currentTerms, effectiveInstant } from '#domain/chairmanship/handover'
import type { HandoverRow } from '#server/chair/handover-rows'
import type { Anchor } from '#server/core/activity-chain'
import { accountNames } from '#server/handover/rows/account-names'
import { handoverChecklist } from '#server/handover/rows/handover-checklist'

/**
 * A dossier as the canonical JSON that is hashed: what was handed over, in which state, by whom and when. `head` is where the activity
 * record ended at the instant.
 */
export async function dossierContent(db: Db, row: HandoverRow, zone: string, head: Anchor | null): Promise<string> {
  const at = effectiveInstant(row, zone)
  const names = await accountNames(db, [row.preparedBy, ...row.acts.map((act) => act.accountId)])
  const { effectiveOn, overlapFrom, ceremonyOn, ceremonySlot } = lastTerms(row)
  const dossier: Dossier = {
    format: 2,
    handover: row.id,
    outgoing: row.outgoing,
    incoming: row.incoming,
    effectiveAt: at,
    effectiveOn,
    overlapFrom,
    ceremonyOn,
    ceremonySlot,
    prepared: { at: row.preparedAt, by: names.get(row.preparedBy) ?? null },
    acts: row.acts
      .filter((act) => act.at < at)
      .map(({ act, state, at: when, accountId, terms }) => ({ act, state, at: when, terms, by: names.get(accountId) ?? null })),
    handedOver: await handoverChecklist(db, row, { at, teamsAt: at }),
    record: head,
  }
  return JSON.stringify(dossier)
}

export function lastTerms(row: HandoverRow) {
  const { number } = currentTerms(row)
  const last = row.terms.find((terms) => terms.number === number)
  if (!last) throw new Error('a handover without terms')
  return last
}
