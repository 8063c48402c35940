import { addMembersInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { appearingUnlisted } from '#server/meeting/rows/appearing'
import { listParticipants } from '#server/meeting/rows/list-participants'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Lists everybody who appears in the draft and is not listed, each in the capacity that follows from its standing one, each on record.
 * Who has none on record is left to be added by hand. Refuses `already-there` if there is nobody to add.
 */
export const addAppearing = defineCommand({
  name: 'meeting.add-appearing',
  input: addMembersInput,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, object: { meeting } }) => {
    const unlisted = await appearingUnlisted(tx, meeting)
    const known = unlisted.flatMap(({ capacity, ...who }) => (capacity === null ? [] : [{ ...who, capacity }]))
    const [first, ...others] = await listParticipants(tx, meeting.id, known)
    return first === undefined ? refuse('already-there') : done(null, first, ...others)
  },
})
