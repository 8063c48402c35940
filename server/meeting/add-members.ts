import { addMembersInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { listParticipants } from '#server/meeting/rows/list-participants'
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
    const missing = await missingMembers(tx, meeting)
    const members = missing.map((stateCode) => ({ stateCode, organizationId: null, capacity: 'member' as const }))
    const [first, ...others] = await listParticipants(tx, meeting.id, members)
    return first === undefined ? refuse('already-there') : done(null, first, ...others)
  },
})
