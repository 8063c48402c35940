import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { isAddressRemoved } from '#domain/people/closed-address'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { appointmentsOf } from '#server/account/rows/appointments'
import { secondFactorOf } from '#server/account/rows/second-factor'
import { defineQuery } from '#server/command/define-query'
import { closedAddressMonths } from '#server/core/settings'

/** One account with its appointments, for its page. */
export const accountDetails = defineQuery({
  name: 'account.details',
  load: async (db: Db, args: { id: string }) => {
    const [row] = await db
      .select({
        id: account.id,
        email: account.email,
        displayName: account.displayName,
        personId: account.personId,
        closedAt: account.closedAt,
      })
      .from(account)
      .where(eq(account.id, args.id))
    return row ?? null
  },
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, object, now }) => ({
    ...object,
    // Null where a closed account's address has been removed.
    email: isAddressRemoved(object.email) ? null : object.email,
    addressMonths: await closedAddressMonths(db),
    appointments: await appointmentsOf(db, [object.id], now),
    hasSecondFactor: (await secondFactorOf(db, object.id)) !== undefined,
  }),
})
