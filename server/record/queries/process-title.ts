import type { Db } from '#db/client'
import { canReadRecord } from '#domain/policy/record-policy'
import { defineQuery } from '#server/command/define-query'
import { processName } from '#server/core/settings'

/** The name of the Process, for the header of every page. */
export const processTitle = defineQuery({
  name: 'record.title',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: ({ db }) => processName(db),
})
