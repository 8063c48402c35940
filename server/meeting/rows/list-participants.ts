import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { Participant } from '#domain/meeting/standing-at-meeting'
import type { Act } from '#server/core/activity-chain'

/** Adds those who do not take part in a meeting yet, each in a capacity; the acts to record, one for each of them. */
export async function listParticipants(
  tx: Db,
  meetingId: string,
  who: readonly (Participant & { capacity: MeetingCapacity })[],
): Promise<Act[]> {
  for (const row of who) await tx.insert(participation).values({ id: randomUUID(), meetingId, ...row })
  return who.map(({ stateCode, organizationId }) => ({
    act: 'meeting.participation-set',
    objectKind: 'meeting',
    objectId: meetingId,
    meetingId,
    refs: { participant: stateCode ?? organizationId ?? '' },
  }))
}
