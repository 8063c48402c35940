import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { isAddressRemoved } from '#domain/people/closed-address'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { appointmentsOf } from '#server/account/rows/appointments'
import { secondFactorOf } from '#server/account/rows/second-factor'
import { defineQuery } from '#server/command/define-query'
import { closedAddressMonths, processZone } from '#server/core/settings'
import { invitationsOf } from '#server/outbox/rows/invitations'

/** One account with its appointments, and what became of its invitation until a password is set, for its page. */
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
        hasPassword: sql<number>`${account.passwordHash} is not null`,
      })
      .from(account)
      .where(eq(account.id, args.id))
    return row ?? null
  },
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, object: { hasPassword, ...object }, now }) => ({
    ...object,
    // Null where a closed account's address has been removed.
    email: isAddressRemoved(object.email) ? null : object.email,
    addressMonths: await closedAddressMonths(db),
    appointments: await appointmentsOf(db, [object.id], now),
    zone: await processZone(db),
    invitation: hasPassword ? null : ((await invitationsOf(db, [object.id])).get(object.id) ?? null),
    hasSecondFactor: (await secondFactorOf(db, object.id)) !== undefined,
  }),
})
