import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { convocation, meeting, meetingTeamMember, participation } from '#db/schema/meeting'
import { type MeetingCapacity, meetingState } from '#domain/meeting/meeting-terms'
import { participantKey, standingAtMeeting } from '#domain/meeting/standing-at-meeting'
import { canEditDraft, canPublish } from '#domain/policy/agenda-policy'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { daysOf } from '#server/meeting/rows/days-of'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { proposedDelegations } from '#server/meeting/rows/proposed-delegations'
import { organisesForChair } from '#server/meeting/rows/team'
import { organizationNames } from '#server/people/rows/names'
import { standingCapacitiesOn } from '#server/people/rows/standing-capacities'

/** A meeting with its team, its participants and the decisions about it, for those who prepare it. */
export const meetingDetails = defineQuery({
  name: 'meeting.details',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object, viewer, moment, now }) => {
    const { meeting: facts } = object
    const [{ version, contactEmail } = { version: 1, contactEmail: null }] = await db
      .select({ version: meeting.version, contactEmail: meeting.contactEmail })
      .from(meeting)
      .where(eq(meeting.id, facts.id))
    const team = await db
      .select({ accountId: account.id, name: account.displayName })
      .from(meetingTeamMember)
      .innerJoin(account, eq(account.id, meetingTeamMember.accountId))
      .where(and(eq(meetingTeamMember.meetingId, facts.id), isNull(meetingTeamMember.leftAt)))
      .orderBy(asc(account.displayName))
    const participants = await db
      .select({
        id: participation.id,
        state: participation.stateCode,
        organizationId: participation.organizationId,
        capacity: participation.capacity,
        reason: participation.reason,
      })
      .from(participation)
      .where(and(eq(participation.meetingId, facts.id), isNull(participation.endedAt)))
    const names = await organizationNames(db, facts.startsOn)
    const [decision] = await db
      .select({ decision: convocation.decision })
      .from(convocation)
      .where(eq(convocation.meetingId, facts.id))
      .orderBy(desc(convocation.decidedAt))
      .limit(1)
    const organisers = await db
      .selectDistinct({ accountId: account.id, name: account.displayName })
      .from(account)
      .innerJoin(appointment, eq(appointment.accountId, account.id))
      .where(organisesForChair((await moment.chair())?.state ?? '', now))
      .orderBy(asc(account.displayName))
      .limit(500)
    const standing = new Map<string, MeetingCapacity>()
    for (const { capacity, ...who } of await standingCapacitiesOn(db, facts.startsOn)) {
      const here = standingAtMeeting(who, capacity)
      if (here !== null) standing.set(participantKey(who), here)
    }
    return {
      meeting: facts,
      version,
      contactEmail,
      days: await daysOf(db, facts.id),
      team: team.map((organiser) => ({ ...organiser, active: object.team.includes(organiser.accountId) })),
      participants: participants.map(({ organizationId, ...participant }) => ({
        ...participant,
        organization: names.get(organizationId ?? '') ?? null,
      })),
      organisers: organisers.filter((organiser) => !object.team.includes(organiser.accountId)),
      /** The capacity here that follows from the standing one, by `state:KG`. */
      standing,
      /** Delegations that may be missing. */
      proposed: await proposedDelegations(db, facts),
      state: meetingState(decision?.decision ?? null, facts, dateIn(facts.timeZone, now)),
      can: { decide: canPublish(viewer, object) },
    }
  },
})
