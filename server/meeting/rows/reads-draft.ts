import { and, eq, exists, isNull, notExists, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { meeting, meetingTeamMember } from '#db/schema/meeting'
import { isIncoming, isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import { organisesForChair } from '#server/meeting/rows/team'

/**
 * The meetings whose draft a viewer may prepare or reads along with, as a condition on `meeting`: `canReadDraft` and `activeTeam` in SQL, for who
 * passed `canListPrepared`. No condition where that is all of them.
 */
export function readsDraft(db: Db, viewer: Viewer, at: Instant): SQL | undefined {
  if (isSupportUnit(viewer) || isIncoming(viewer) || !isSignedIn(viewer)) return undefined
  const activeMembers = (more?: SQL) =>
    db
      .select({ id: meetingTeamMember.id })
      .from(meetingTeamMember)
      .innerJoin(account, eq(account.id, meetingTeamMember.accountId))
      .innerJoin(appointment, eq(appointment.accountId, account.id))
      .where(
        and(eq(meetingTeamMember.meetingId, meeting.id), isNull(meetingTeamMember.leftAt), organisesForChair(viewer.chair ?? '', at), more),
      )
  return or(notExists(activeMembers()), exists(activeMembers(eq(meetingTeamMember.accountId, viewer.accountId))))
}
