import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { canKeepAccounts, canOpenDesk } from '#domain/policy/account-policy'
import { canKeepDirectory, canListPrepared } from '#domain/policy/agenda-policy'
import { canReadActivity, canSeeHandovers } from '#domain/policy/handover-policy'
import { canSeeMessages } from '#domain/policy/outbox-policy'
import { canKeepRecord } from '#domain/policy/record-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { appointmentsOf } from '#server/account/rows/appointments'
import { defineQuery } from '#server/command/define-query'

/** Who is signed in, for the desk's header and its first page. */
export const ownAccount = defineQuery({
  name: 'account.own',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }) => {
    const accountId = isSignedIn(viewer) ? viewer.accountId : ''
    const [row] = await db
      .select({ id: account.id, displayName: account.displayName, email: account.email })
      .from(account)
      .where(eq(account.id, accountId))
    if (!row) throw new Error('a viewer without an account')
    const running = await appointmentsOf(db, [accountId], now)
    return {
      ...row,
      appointments: running.filter((appointment) => appointment.endsAt === null),
      can: {
        prepare: canListPrepared(viewer),
        keepRecord: canKeepRecord(viewer),
        seeHandover: canSeeHandovers(viewer),
        readActivity: canReadActivity(viewer),
        keepDirectory: canKeepDirectory(viewer),
        keepAccounts: canKeepAccounts(viewer),
        seeMessages: canSeeMessages(viewer),
      },
    }
  },
})
