import type { Db } from '#db/client'
import { canOpenDesk } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { runningSignIns } from '#server/account/rows/running-sign-ins'
import { defineQuery } from '#server/command/define-query'

/** When the sign-in of this request ends if it is not used again. */
export const signInEnd = defineQuery({
  name: 'account.sign-in-end',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }) => {
    if (!isSignedIn(viewer)) return now
    const running = await runningSignIns(db, viewer.accountId, now)
    return running.find(({ id }) => id === viewer.signInId)?.endsAt ?? now
  },
})
