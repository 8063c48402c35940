import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'

/** Whether another open account is linked to a person. */
export async function personIsTaken(db: Db, personId: string, accountId: string): Promise<boolean> {
  const others = await db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.personId, personId), isNull(account.closedAt), ne(account.id, accountId)))
  return others.length > 0
}
