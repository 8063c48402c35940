import { and, eq, isNull } from 'drizzle-orm'
import { participation } from '#db/schema/meeting'
import { endParticipationInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/** Removes a State or organisation from those who take part; the record keeps that it was there. Refuses `removed`. */
export const endParticipation = defineCommand({
  name: 'meeting.end-participation',
  input: endParticipationInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { meetingId, participationId }, now }) => {
    const [row] = await tx
      .update(participation)
      .set({ endedAt: now })
      .where(and(eq(participation.id, participationId), eq(participation.meetingId, meetingId), isNull(participation.endedAt)))
      .returning()
    if (!row) return refuse('removed')
    return done(null, {
      act: 'meeting.participation-ended',
      objectKind: 'meeting',
      objectId: meetingId,
      meetingId,
      refs: { participant: row.stateCode ?? row.organizationId ?? '', capacity: row.capacity },
    })
  },
})
