import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { canReadActivity } from '#domain/policy/handover-policy'
import type { ActivityActorView } from '#domain/record/activity-view'
import { readable } from '#server/activity/rows/readable-activity'
import { defineQuery } from '#server/command/define-query'

/** The accounts the activity record can be filtered by, by name: those with any act the viewer may read. */
export const activityActors = defineQuery({
  name: 'activity.actors',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadActivity(viewer),
  read: async ({ db, viewer, moment }): Promise<ActivityActorView[]> =>
    db
      .selectDistinct({ id: account.id, name: account.displayName })
      .from(account)
      .innerJoin(activity, eq(activity.accountId, account.id))
      .where(await readable(db, viewer, moment))
      .orderBy(asc(account.displayName))
      .limit(500),
})
