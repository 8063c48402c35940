import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'

/** How many other open accounts are appointed admin now. */
export async function otherAdmins(tx: Db, accountId: string): Promise<number> {
  const rows = await tx
    .select({ id: account.id })
    .from(appointment)
    .innerJoin(account, eq(account.id, appointment.accountId))
    .where(and(eq(appointment.role, 'admin'), isNull(appointment.endsAt), isNull(account.closedAt), ne(account.id, accountId)))
  return rows.length
}
