import { isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingTeamMember } from '#db/schema/meeting'
import { isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import { standingTeam } from '#server/meeting/standing-team'

/** The meetings whose drafts an organiser of the Chair may not read: those whose standing team is of others. */
export async function hiddenFromViewer(db: Db, viewer: Viewer, at: Instant): Promise<string[]> {
  if (isSupportUnit(viewer) || !isSignedIn(viewer)) return []
  const named = await db
    .selectDistinct({ meetingId: meetingTeamMember.meetingId })
    .from(meetingTeamMember)
    .where(isNull(meetingTeamMember.leftAt))
  const hidden = []
  for (const { meetingId } of named) {
    const team = await standingTeam(db, meetingId, at)
    if (team.length > 0 && !team.includes(viewer.accountId)) hidden.push(meetingId)
  }
  return hidden
}
