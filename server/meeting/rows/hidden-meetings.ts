import { isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingTeamMember } from '#db/schema/meeting'
import { isIncoming, isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Moment } from '#server/chair/moment'
import { activeTeam } from '#server/meeting/rows/team'

/**
 * The meetings whose drafts this reader of drafts may not read: those with an active team of others. During the overlap the incoming
 * team reads all.
 */
export async function hiddenFromViewer(db: Db, viewer: Viewer, moment: Moment): Promise<string[]> {
  if (isSupportUnit(viewer) || isIncoming(viewer) || !isSignedIn(viewer)) return []
  const named = await db
    .selectDistinct({ meetingId: meetingTeamMember.meetingId })
    .from(meetingTeamMember)
    .where(isNull(meetingTeamMember.leftAt))
  const hidden = []
  for (const { meetingId } of named) {
    const team = await activeTeam(db, meetingId, moment)
    if (team.length > 0 && !team.includes(viewer.accountId)) hidden.push(meetingId)
  }
  return hidden
}
