import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { meeting } from '#db/schema/meeting'
import { canReadActivity } from '#domain/policy/handover-policy'
import type { ActivityFilter, ActivityView } from '#domain/record/activity-view'
import type { Locale } from '#domain/text/locale'
import { narrowed } from '#server/activity/rows/activity-filter'
import { namesOfObjects } from '#server/activity/rows/names'
import { readable } from '#server/activity/rows/readable-activity'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

const PAGE = 50
/** The most rows in one part of the export; the next part begins after it. */
export const EXPORT_PART = 5_000

/**
 * The activity record, newest first, as far as the viewer may read the objects. Organisers and the Support Unit: meetings whose
 * drafts they may read, handovers, the public record. Admins: accounts, the record, handovers, no draft. `before` is the number of
 * the last row above.
 */
export const activityRecord = defineQuery({
  name: 'activity.record',
  load: async (_db: Db, _args: { before: number | null; most?: number; filter: ActivityFilter; locale: Locale }) => ({}),
  can: (viewer) => canReadActivity(viewer),
  read: async ({ db, viewer, args, moment }) => {
    const most = Math.min(args.most ?? PAGE, EXPORT_PART)
    const zone = await processZone(db)
    const rows = await db
      .select({
        seq: activity.seq,
        at: activity.at,
        act: activity.act,
        objectKind: activity.objectKind,
        objectId: activity.objectId,
        fields: activity.fields,
        who: account.displayName,
        accountId: activity.accountId,
        slug: meeting.slug,
        meeting: meeting.title,
      })
      .from(activity)
      .leftJoin(account, eq(account.id, activity.accountId))
      .leftJoin(meeting, eq(meeting.id, activity.meetingId))
      .where(
        and(
          await readable(db, viewer, moment),
          args.before === null ? undefined : lt(activity.seq, args.before),
          ...narrowed(args.filter, zone),
        ),
      )
      .orderBy(desc(activity.seq))
      .limit(most + 1)
    const shown = rows.slice(0, most)
    const names = await namesOfObjects(db, shown, args.locale)
    return {
      zone,
      rows: shown.map((row): ActivityView => ({ ...row, about: names.get(`${row.objectKind} ${row.objectId}`) ?? null })),
      next: rows.length > most ? (shown.at(-1)?.seq ?? null) : null,
    }
  },
})
