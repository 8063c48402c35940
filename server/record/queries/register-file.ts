import { and, desc, isNull, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import { defineQuery } from '#server/command/define-query'
import { LISTED, readableBy } from '#server/record/rows/listed-entries'

/** More entries than any process will ever hold. */
const MOST = 20_000

/** The whole register the viewer may read, latest first, for `meetings.json`. A withdrawn programme shows its dates to nobody. */
export const registerFile = defineQuery({
  name: 'record.register-file',
  load: async (_db: Db, _args: Record<string, unknown>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer }): Promise<ListedMeetingView[]> =>
    db
      .select(LISTED)
      .from(registerEntry)
      .where(and(readableBy(db, viewer), or(isNull(registerEntry.status), ne(registerEntry.status, 'withdrawn'))))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(MOST),
})
