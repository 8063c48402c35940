import { addProposedInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { listParticipants } from '#server/meeting/rows/list-participants'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { proposedDelegations } from '#server/meeting/rows/proposed-delegations'

/**
 * Lists all at once those of the proposed delegations that are ticked, each in the capacity that follows from its standing one, each on
 * record. Who takes part already keeps its capacity. Refuses nobody ticked (`required`), and `already-there` if none of them is missing.
 */
export const addProposed = defineCommand({
  name: 'meeting.add-proposed',
  input: addProposedInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input, object: { meeting } }) => {
    if (Object.keys(input.who).length === 0) return refuseField('who', 'required')
    const wanted = (await proposedDelegations(tx, meeting)).filter(({ key }) => key in input.who)
    const rows = wanted.map(({ stateCode, organizationId, capacity }) => ({ stateCode, organizationId, capacity }))
    const [first, ...others] = await listParticipants(tx, meeting.id, rows)
    return first === undefined ? refuse('already-there') : done(null, first, ...others)
  },
})
