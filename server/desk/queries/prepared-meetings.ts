import type { Db } from '#db/client'
import { canListPrepared } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'
import { preparedBy } from '#server/desk/rows/prepared-by'

const PAGE = 40

/** The meetings an organiser may prepare, the latest first, forty a page; without those of other teams. */
export const preparedMeetings = defineQuery({
  name: 'meeting.prepared',
  load: async (_db: Db, _args: { page: number }) => ({}),
  can: (viewer) => canListPrepared(viewer),
  read: async ({ db, viewer, args: { page }, now }) => {
    const rows = await preparedBy(db, viewer, now, { most: PAGE + 1, offset: (page - 1) * PAGE })
    return { meetings: rows.slice(0, PAGE), more: rows.length > PAGE }
  },
})
