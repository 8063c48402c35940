import type { Db } from '#db/client'
import { MEETING_CAPACITIES, type MeetingCapacity, type MeetingFacts } from '#domain/meeting/meeting-terms'
import type { ProposedDelegationView } from '#domain/meeting/proposed-delegation-view'
import { type Participant, participantKey, standingAtMeeting } from '#domain/meeting/standing-at-meeting'
import { appearingUnlisted } from '#server/meeting/rows/appearing'
import { standingCapacitiesOn, standingCapacityOf } from '#server/people/rows/standing-capacities'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { supportUnitIdsOn } from '#server/record/rows/standing-capacity'

/**
 * Who may be missing from a meeting's delegations: everybody with a standing capacity on its first day, the organisations of the Support
 * Unit, and everybody who appears in its draft, each in the capacity that follows; a State that appears and has none is a guest. Who is listed is not proposed. Members first.
 */
export async function proposedDelegations(db: Db, meeting: MeetingFacts): Promise<(ProposedDelegationView & Participant)[]> {
  const listed = (await participantsOfMeetings(db, [meeting.id]))(meeting.id)
  const isListed = ({ stateCode, organizationId }: Participant) =>
    stateCode === null ? listed.organizations.includes(organizationId ?? '') : listed.states.includes(stateCode)
  const appearing = await appearingUnlisted(db, meeting)
  const appearingKeys = new Set(appearing.map(participantKey))
  const proposed = new Map<string, ProposedDelegationView & Participant>()
  const propose = ({ stateCode, organizationId }: Participant, capacity: MeetingCapacity) => {
    const key = participantKey({ stateCode, organizationId })
    proposed.set(key, { key, stateCode, organizationId, capacity, appears: appearingKeys.has(key) })
  }
  for (const { capacity, ...who } of await standingCapacitiesOn(db, meeting.startsOn)) {
    const here = standingAtMeeting(who, capacity)
    if (here !== null && (capacity === 'member' || capacity === 'observer') && !isListed(who)) propose(who, here)
  }
  for (const organizationId of await supportUnitIdsOn(db, meeting.startsOn)) {
    const who = { stateCode: null, organizationId }
    if (!isListed(who)) propose(who, standingAtMeeting(who, await standingCapacityOf(db, who, meeting.startsOn)) ?? 'organization')
  }
  for (const { capacity, ...who } of appearing) propose(who, capacity ?? 'guest')
  const place = ({ capacity }: ProposedDelegationView) => MEETING_CAPACITIES.indexOf(capacity)
  return [...proposed.values()].sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1))
}
