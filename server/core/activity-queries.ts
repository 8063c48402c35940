import { and, desc, eq, inArray, isNotNull, isNull, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { meeting } from '#db/schema/meeting'
import { canReadActivity } from '#domain/policy/handover-policy'
import { isAdmin, isOfTheChair, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import { defineQuery } from '#server/core/define-query'
import { hiddenFromViewer } from '#server/meeting/hidden-meetings'

const PAGE = 100

/** What of accounts, the record and handovers an admin keeps. */
const OF_ADMINS = ['account', 'appointment', 'password-link', 'process', 'state', 'chairmanship', 'handover', 'organization', 'person']

/**
 * The activity record, the newest first, as far as the viewer may read what it speaks of: organisers and the Support Unit acts on meetings whose drafts
 * they may read; admins those on accounts, the record and handovers, and on no draft. `before` is the number of the last row above.
 */
export const activityRecord = defineQuery({
  name: 'activity.record',
  load: async (_db: Db, _args: { before: number | null; most?: number }) => ({}),
  can: (viewer) => canReadActivity(viewer),
  read: async ({ db, viewer, args, now }) => {
    const most = Math.min(args.most ?? PAGE, 10_000)
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
      })
      .from(activity)
      .leftJoin(account, eq(account.id, activity.accountId))
      .leftJoin(meeting, eq(meeting.id, activity.meetingId))
      .where(and(await readable(db, viewer, now), args.before === null ? undefined : lt(activity.seq, args.before)))
      .orderBy(desc(activity.seq))
      .limit(most + 1)
    const shown = rows.slice(0, most)
    return { rows: shown, next: rows.length > most ? (shown.at(-1)?.seq ?? null) : null }
  },
})

async function readable(db: Db, viewer: Viewer, at: Instant): Promise<SQL | undefined> {
  const kept = and(isNull(activity.meetingId), inArray(activity.objectKind, OF_ADMINS))
  const organises = isSupportUnit(viewer) || isOfTheChair(viewer)
  if (!organises) return kept
  const hidden = await hiddenFromViewer(db, viewer, at)
  const ofMeetings = and(isNotNull(activity.meetingId), hidden.length === 0 ? undefined : notInArray(activity.meetingId, hidden))
  return isAdmin(viewer) ? or(kept, ofMeetings) : ofMeetings
}
