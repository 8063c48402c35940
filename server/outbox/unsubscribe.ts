import { and, eq, isNull } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account } from '#db/schema/account'
import { unsubscribeInput } from '#domain/outbox/choose-input'
import { CHOSEN_GROUPS, type NewsChoices } from '#domain/outbox/news-groups'
import { record } from '#server/core/activity-chain'
import { now } from '#server/core/clock'
import { fieldProblems } from '#server/core/field-problems'
import { type Outcome, refuse } from '#server/core/outcome'
import { choicesOf, choose } from '#server/outbox/rows/news-choices'
import { readUnsubscribeToken, type Unsubscribed } from '#server/outbox/rows/unsubscribe-token'

/**
 * Ends messages to an account by the link in one of them, whoever is signed in: what it names is on the desk alone from then on. Done once,
 * however often it is asked. Refuses what is no token of ours, and one of a closed account (`not-found`).
 */
export async function unsubscribe(raw: unknown): Promise<Outcome<null>> {
  const parsed = unsubscribeInput.safeParse(raw)
  if (!parsed.success) return refuse('invalid', { fields: fieldProblems(parsed.error) })
  const known = readUnsubscribeToken(parsed.data.token)
  if (known === null || !(await isOpen(client().reader, known.accountId))) return refuse('not-found')
  await client().transact(async (tx) => {
    const at = now()
    const fields = await choose(tx, known.accountId, await onDesk(tx, known), at)
    if (fields.length > 0)
      await record(tx, [{ act: 'account.news-unsubscribed', objectKind: 'account', objectId: known.accountId, fields }], null, at)
  })
  return { ok: true, value: null }
}

/** Whether there is such an account, and it is not closed. */
async function isOpen(db: Db, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.id, accountId), isNull(account.closedAt)))
  return rows.length > 0
}

async function onDesk(tx: Db, { accountId, of }: { accountId: string; of: Unsubscribed }): Promise<NewsChoices> {
  const chosen = await choicesOf(tx, accountId)
  const groups = CHOSEN_GROUPS.filter((group) => (of === 'daily' ? chosen[group] === 'daily' : group === of))
  return Object.fromEntries(groups.map((group) => [group, 'desk']))
}
