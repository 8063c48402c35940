import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { canUnsubscribe } from '#domain/policy/account-policy'
import { defineQuery } from '#server/command/define-query'
import { readUnsubscribeToken } from '#server/outbox/rows/unsubscribe-token'

/** Whose messages a link ends, and which. Reading it changes nothing. */
export const unsubscribeLink = defineQuery({
  name: 'outbox.unsubscribe-link',
  load: async (db: Db, { token }: { token: string }) => {
    const known = readUnsubscribeToken(token)
    if (known === null) return null
    const [holder] = await db
      .select({ name: account.displayName, closedAt: account.closedAt })
      .from(account)
      .where(eq(account.id, known.accountId))
    return holder === undefined ? null : { ...holder, of: known.of }
  },
  can: (_viewer, holder) => canUnsubscribe(holder),
  read: async ({ object: { name, of } }) => ({ name, of }),
})
