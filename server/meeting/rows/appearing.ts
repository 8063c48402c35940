import type { Db } from '#db/client'
import { appearingBeyond } from '#domain/agenda/appearing'
import { compose } from '#domain/agenda/compose'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import { type Participant, standingAtMeeting } from '#domain/meeting/standing-at-meeting'
import { draftOf } from '#server/agenda/rows/draft'
import { organizationNames } from '#server/people/rows/names'
import { standingCapacityOf } from '#server/people/rows/standing-capacities'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/** Who appears in a meeting's draft and is not listed, with the capacity that follows from the standing one; null must be chosen. */
export async function appearingUnlisted(
  db: Db,
  of: Parameters<typeof draftOf>[1],
): Promise<(Participant & { capacity: MeetingCapacity | null })[]> {
  const document = compose(await draftOf(db, of), await organizationNames(db, of.startsOn))
  const listed = (await participantsOfMeetings(db, [of.id]))(of.id)
  const { states, organizations } = appearingBeyond(document, listed.states, listed.organizations)
  const unlisted: Participant[] = [
    ...states.map((stateCode) => ({ stateCode, organizationId: null })),
    ...organizations.map((organizationId) => ({ stateCode: null, organizationId })),
  ]
  const found: (Participant & { capacity: MeetingCapacity | null })[] = []
  for (const who of unlisted) found.push({ ...who, capacity: standingAtMeeting(who, await standingCapacityOf(db, who, of.startsOn)) })
  return found
}
