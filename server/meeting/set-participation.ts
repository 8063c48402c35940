import { randomUUID } from 'node:crypto'
import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { participation } from '#db/schema/meeting'
import { participationInput } from '#domain/meeting/meeting-input'
import { needsReason, standingAtMeeting } from '#domain/meeting/standing-at-meeting'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { isKnownOrganization, isKnownState } from '#server/people/rows/is-known'
import { standingCapacityOf } from '#server/people/rows/standing-capacities'

/**
 * Adds a State or organisation to those who take part in a meeting, or changes its capacity; the earlier capacity stays on record.
 * Without a capacity it is the standing one on the first day. Refuses `unknown-participant`, no capacity where none is on record
 * (`required`), an organisation as a member (`not-a-member`), and another capacity than the standing one without a reason
 * (`another-capacity`).
 */
export const setParticipation = defineCommand({
  name: 'meeting.set-participation',
  input: participationInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { meetingId, participant, ...asked }, object, now }) => {
    const { stateCode, organizationId } = participant
    const known = stateCode ? await isKnownState(tx, stateCode) : await isKnownOrganization(tx, organizationId ?? '')
    if (!known) return refuseField('participant', 'unknown-participant')
    const standing = standingAtMeeting(participant, await standingCapacityOf(tx, participant, object.meeting.startsOn))
    const capacity = asked.capacity || standing
    if (capacity === null) return refuseField('capacity', 'required')
    if (organizationId !== null && capacity === 'member') return refuseField('capacity', 'not-a-member')
    const reason = needsReason(standing, capacity) ? asked.reason : null
    if (reason === '') return refuseField('reason', 'another-capacity', { standing: standing ?? 'none', chosen: capacity })
    const same = stateCode ? eq(participation.stateCode, stateCode) : eq(participation.organizationId, organizationId ?? '')
    const current = and(eq(participation.meetingId, meetingId), same, isNull(participation.endedAt))
    const otherwise = reason === null ? undefined : or(isNull(participation.reason), ne(participation.reason, reason))
    await tx
      .update(participation)
      .set({ endedAt: now })
      .where(and(current, or(ne(participation.capacity, capacity), otherwise)))
    const [stands] = await tx.select({ id: participation.id }).from(participation).where(current)
    if (!stands) await tx.insert(participation).values({ id: randomUUID(), meetingId, stateCode, organizationId, capacity, reason })
    return done(null, {
      act: 'meeting.participation-set',
      objectKind: 'meeting',
      objectId: meetingId,
      meetingId,
      refs: { participant: stateCode ?? organizationId ?? '' },
    })
  },
})
