import { and, inArray, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import type { Participants } from '#domain/policy/agenda-policy'

/** Who takes part in each of these meetings, by meeting id. */
export async function participantsOfMeetings(db: Db, meetingIds: readonly string[]): Promise<(meetingId: string) => Participants> {
  const rows = await db
    .select({ meetingId: participation.meetingId, state: participation.stateCode, organization: participation.organizationId })
    .from(participation)
    .where(and(inArray(participation.meetingId, [...new Set(meetingIds)]), isNull(participation.endedAt)))
  return (meetingId) => {
    const own = rows.filter((row) => row.meetingId === meetingId)
    return { states: own.flatMap((row) => row.state ?? []), organizations: own.flatMap((row) => row.organization ?? []) }
  }
}
