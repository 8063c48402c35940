import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'

/** The names of accounts that acted on a handover, by their ids. */
export async function accountNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: account.id, name: account.displayName })
    .from(account)
    .where(inArray(account.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row.name]))
}
