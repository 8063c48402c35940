import type { Db } from '#db/client'
import { canReadRecord } from '#domain/policy/record-policy'
import { defineQuery } from '#server/command/define-query'
import { processContact } from '#server/core/settings'

/** How the keepers of the Process are reached, for the foot of every page and the page about it. */
export const contact = defineQuery({
  name: 'record.contact',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: ({ db }) => processContact(db),
})
