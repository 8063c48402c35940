import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { meeting } from '#db/schema/meeting'
import { canReadActivity, canReadHandover } from '#domain/policy/handover-policy'
import { isAdmin, isOfTheChair, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import { isOneOf, OBJECT_KINDS, type ObjectKind } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import { addDays, dayBegins, type Instant, isCalendarDate } from '#domain/time/calendar'
import { handovers } from '#server/chairmanship/handover-rows'
import { namesOfObjects } from '#server/core/activity-names'
import { defineQuery } from '#server/core/define-query'
import { processZone } from '#server/core/settings'
import { hiddenFromViewer } from '#server/meeting/hidden-meetings'

const PAGE = 50
/** The most rows one part of the export holds; the next begins where it ends. */
export const EXPORT_PART = 5_000

/** What of accounts, the record and handovers an admin keeps. */
const OF_ADMINS: readonly ObjectKind[] = ['account', 'process', 'state', 'chairmanship', 'handover', 'organization', 'person']
/** What of the public record anybody who reads the activity record may see was done. */
const OF_THE_RECORD: readonly ObjectKind[] = ['process', 'state', 'chairmanship', 'organization', 'person']

/** What the record is narrowed by: who acted, what the act was about, and days of the Process; an empty word narrows nothing. */
export type ActivityFilter = { who: string; about: string; from: string; until: string }

export const WHOLE: ActivityFilter = { who: '', about: '', from: '', until: '' }

/** What an address asks for: `asked` answers one of its words, or nothing. */
export function filterOf(asked: (field: keyof ActivityFilter) => string | null): ActivityFilter {
  const one = (field: keyof ActivityFilter) => (asked(field) ?? '').slice(0, 60)
  return { who: one('who'), about: one('about'), from: one('from'), until: one('until') }
}

/**
 * The activity record, the newest first, as far as the viewer may read what it speaks of: organisers and the Support Unit acts on meetings whose drafts
 * they may read, on handovers they may read and on the public record; admins those on accounts, the record and handovers, and on no draft. `before` is
 * the number of the last row above. Each row names what it is about, where that still has a name.
 */
export const activityRecord = defineQuery({
  name: 'activity.record',
  load: async (_db: Db, _args: { before: number | null; most?: number; filter: ActivityFilter; locale: Locale }) => ({}),
  can: (viewer) => canReadActivity(viewer),
  read: async ({ db, viewer, args, now }) => {
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
          await readable(db, viewer, now),
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
      rows: shown.map((row) => ({ ...row, about: names.get(`${row.objectKind} ${row.objectId}`) ?? null })),
      next: rows.length > most ? (shown.at(-1)?.seq ?? null) : null,
    }
  },
})

/** Whom the record can be narrowed to: the accounts that ever acted, by name, as far as anything they did may be read. */
export const activityActors = defineQuery({
  name: 'activity.actors',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadActivity(viewer),
  read: async ({ db, viewer, now }) =>
    db
      .selectDistinct({ id: account.id, name: account.displayName })
      .from(account)
      .innerJoin(activity, eq(activity.accountId, account.id))
      .where(await readable(db, viewer, now))
      .orderBy(asc(account.displayName))
      .limit(500),
})

function narrowed({ who, about, from, until }: ActivityFilter, zone: string): (SQL | undefined)[] {
  return [
    who === '' ? undefined : who === 'machine' ? isNull(activity.accountId) : eq(activity.accountId, who),
    isOneOf(OBJECT_KINDS, about) ? eq(activity.objectKind, about) : undefined,
    isCalendarDate(from) ? gte(activity.at, dayBegins(from, zone)) : undefined,
    isCalendarDate(until) ? lt(activity.at, dayBegins(addDays(until, 1), zone)) : undefined,
  ]
}

async function readable(db: Db, viewer: Viewer, at: Instant): Promise<SQL | undefined> {
  const ofAdmins = and(isNull(activity.meetingId), inArray(activity.objectKind, [...OF_ADMINS]))
  if (!isSupportUnit(viewer) && !isOfTheChair(viewer)) return ofAdmins
  const hidden = await hiddenFromViewer(db, viewer, at)
  const ofMeetings = and(isNotNull(activity.meetingId), hidden.length === 0 ? undefined : notInArray(activity.meetingId, hidden))
  if (isAdmin(viewer)) return or(ofAdmins, ofMeetings)
  const read = (await handovers(db)).filter((one) => canReadHandover(viewer, one)).map((one) => one.id)
  return or(
    ofMeetings,
    and(isNull(activity.meetingId), inArray(activity.objectKind, [...OF_THE_RECORD])),
    and(eq(activity.objectKind, 'handover'), inArray(activity.objectId, read)),
  )
}
