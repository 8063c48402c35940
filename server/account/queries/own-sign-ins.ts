import type { Db } from '#db/client'
import type { SignInView } from '#domain/people/sign-in-view'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { runningSignIns } from '#server/account/rows/running-sign-ins'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

/** One's own running sign-ins, the newest first, and the zone in which their times are said. */
export const ownSignIns = defineQuery({
  name: 'account.own-sign-ins',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canKeepOwnAccount(viewer),
  read: async ({ db, viewer, now }) => {
    const own = isSignedIn(viewer) ? viewer : { accountId: '', signInId: undefined }
    const rows = await runningSignIns(db, own.accountId, now)
    return {
      zone: await processZone(db),
      signIns: rows.map(({ id, madeAt, lastSeenAt, endsAt, browser, platform, network }): SignInView => {
        return { id, madeAt, lastSeenAt, endsAt, browser, platform, network, isThis: id === own.signInId }
      }),
    }
  },
})
