import type { Db } from '#db/client'
import { canReadRecord } from '#domain/policy/record-policy'
import { defineQuery } from '#server/command/define-query'
import { processName } from '#server/core/settings'

/** What the Process is called, for the head of every page. */
export const processTitle = defineQuery({
  name: 'record.title',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: ({ db }) => processName(db),
})
