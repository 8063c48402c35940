import type { Db } from '#db/client'
import { canReadRecord } from '#domain/policy/record-policy'
import { defineQuery } from '#server/command/define-query'
import { closedAddressMonths } from '#server/core/settings'

/** How long personal data is kept, for the page that says so to everybody. */
export const dataKept = defineQuery({
  name: 'account.data-kept',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }) => ({ months: await closedAddressMonths(db) }),
})
