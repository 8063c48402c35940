import { and, asc, count, desc, eq, gte, inArray, isNull, max, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { meeting } from '#db/schema/meeting'
import type { ChangedLately } from '#domain/meeting/desk-next'
import { isOfTheChair, isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'

/** So many kinds of act of so many people are told of, the latest first. */
const MOST = 60

/**
 * What others did since an instant in meetings that the viewer may prepare: acts of one kind by one person as one. Empty for whoever may
 * not read the activity of meetings.
 */
export async function changedLately(
  db: Db,
  viewer: Viewer,
  { slugs, since }: { slugs: readonly string[]; since: Instant },
): Promise<(slug: string) => ChangedLately[]> {
  if (slugs.length === 0 || !isSignedIn(viewer) || !(isSupportUnit(viewer) || isOfTheChair(viewer))) return () => []
  // Rows are numbered as they come: by the number, each meeting's are found in its index, and the older ones never read.
  const [first] = await db.select({ seq: activity.seq }).from(activity).where(gte(activity.at, since)).orderBy(asc(activity.at)).limit(1)
  if (first === undefined) return () => []
  const last = max(activity.at)
  const rows = await db
    .select({ slug: meeting.slug, act: activity.act, who: account.displayName, times: count(), at: last })
    .from(activity)
    .innerJoin(meeting, eq(meeting.id, activity.meetingId))
    .leftJoin(account, eq(account.id, activity.accountId))
    .where(
      and(
        inArray(meeting.slug, [...slugs]),
        gte(activity.seq, first.seq),
        or(isNull(activity.accountId), ne(activity.accountId, viewer.accountId)),
      ),
    )
    .groupBy(meeting.slug, activity.act, account.displayName)
    .orderBy(desc(last))
    .limit(MOST)
  return (slug) => rows.filter((row) => row.slug === slug).map(({ act, who, times, at }) => ({ act, who, times, at: at ?? since }))
}
