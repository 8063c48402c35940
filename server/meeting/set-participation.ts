import { randomUUID } from 'node:crypto'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { participation } from '#db/schema/meeting'
import { participationInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { isKnownOrganization, isKnownState } from '#server/people/rows/is-known'

/**
 * Adds a State or organisation to those who take part in a meeting, or changes its capacity; the earlier capacity stays on record.
 * Refuses `unknown-participant`.
 */
export const setParticipation = defineCommand({
  name: 'meeting.set-participation',
  input: participationInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { meetingId, participant, capacity }, now }) => {
    const { stateCode, organizationId } = participant
    const known = stateCode ? await isKnownState(tx, stateCode) : await isKnownOrganization(tx, organizationId ?? '')
    if (!known) return refuseField('participant', 'unknown-participant')
    const same = stateCode ? eq(participation.stateCode, stateCode) : eq(participation.organizationId, organizationId ?? '')
    await tx
      .update(participation)
      .set({ endedAt: now })
      .where(and(eq(participation.meetingId, meetingId), same, isNull(participation.endedAt), ne(participation.capacity, capacity)))
    const [current] = await tx
      .select({ id: participation.id })
      .from(participation)
      .where(and(eq(participation.meetingId, meetingId), same, isNull(participation.endedAt)))
    if (!current) await tx.insert(participation).values({ id: randomUUID(), meetingId, stateCode, organizationId, capacity })
    return done(null, {
      act: 'meeting.participation-set',
      objectKind: 'meeting',
      objectId: meetingId,
      meetingId,
      refs: { participant: stateCode ?? organizationId ?? '' },
    })
  },
})
