import { and, eq, inArray, isNotNull, isNull, notInArray, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { canReadHandover } from '#domain/policy/handover-policy'
import { isAdmin, isOfTheChair, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { ObjectKind } from '#domain/record/acts'
import type { Moment } from '#server/chair/moment'
import { hiddenFromViewer } from '#server/meeting/rows/hidden-meetings'

/** Accounts, the record and handovers: an admin sees all acts on them. */
const OF_ADMINS: readonly ObjectKind[] = ['account', 'process', 'state', 'chairmanship', 'handover', 'organization', 'person']

/** Acts on the public record: every reader of the activity record sees them. */
const OF_THE_RECORD: readonly ObjectKind[] = ['process', 'state', 'chairmanship', 'organization', 'person']

export async function readable(db: Db, viewer: Viewer, moment: Moment): Promise<SQL | undefined> {
  const ofAdmins = and(isNull(activity.meetingId), inArray(activity.objectKind, [...OF_ADMINS]))
  if (!isSupportUnit(viewer) && !isOfTheChair(viewer)) return ofAdmins
  const hidden = await hiddenFromViewer(db, viewer, moment)
  const ofMeetings = and(isNotNull(activity.meetingId), hidden.length === 0 ? undefined : notInArray(activity.meetingId, hidden))
  if (isAdmin(viewer)) return or(ofAdmins, ofMeetings)
  const read = (await moment.handovers()).filter((handover) => canReadHandover(viewer, handover)).map((handover) => handover.id)
  return or(
    ofMeetings,
    and(isNull(activity.meetingId), inArray(activity.objectKind, [...OF_THE_RECORD])),
    and(eq(activity.objectKind, 'handover'), inArray(activity.objectId, read)),
  )
}
