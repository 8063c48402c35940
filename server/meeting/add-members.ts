import { randomUUID } from 'node:crypto'
import { participation } from '#db/schema/meeting'
import { addMembersInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { missingMembers } from '#server/meeting/rows/missing-members'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Adds every Member State of the Process on the meeting's first day that does not take part yet, as a member, each on record. Who
 * takes part already keeps its capacity. Refuses `already-there` if none is missing.
 */
export const addMembers = defineCommand({
  name: 'meeting.add-members',
  input: addMembersInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, object: { meeting } }) => {
    const [first, ...others] = await missingMembers(tx, meeting)
    if (first === undefined) return refuse('already-there')
    for (const stateCode of [first, ...others])
      await tx.insert(participation).values({ id: randomUUID(), meetingId: meeting.id, stateCode, capacity: 'member' })
    const act = (participant: string) =>
      ({
        act: 'meeting.participation-set',
        objectKind: 'meeting',
        objectId: meeting.id,
        meetingId: meeting.id,
        refs: { participant },
      }) as const
    return done(null, act(first), ...others.map(act))
  },
})
