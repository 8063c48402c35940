import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { calendarAddress } from '#db/schema/account'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

/** Since when one's own account has a secret address of its calendar; the address itself is told once, when it is made. */
export const ownCalendar = defineQuery({
  name: 'account.own-calendar',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canKeepOwnAccount(viewer),
  read: async ({ db, viewer }) => {
    const accountId = isSignedIn(viewer) ? viewer.accountId : ''
    const [row] = await db.select({ madeAt: calendarAddress.madeAt }).from(calendarAddress).where(eq(calendarAddress.accountId, accountId))
    return { madeAt: row?.madeAt ?? null, zone: await processZone(db) }
  },
})
