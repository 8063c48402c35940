import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'

/** The open account that is linked to a person; null if there is none. */
export async function openAccountOf(db: Db, personId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.personId, personId), isNull(account.closedAt)))
  return row?.id ?? null
}
