import { randomUUID } from 'node:crypto'
import { participation } from '#db/schema/meeting'
import { addMembersInput } from '#domain/meeting/meeting-input'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { appearingUnlisted } from '#server/meeting/rows/appearing'
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
    const [first, ...others] = unlisted.flatMap(({ capacity, ...who }) => (capacity === null ? [] : [{ ...who, capacity }]))
    if (first === undefined) return refuse('already-there')
    const added = [first, ...others]
    for (const who of added) await tx.insert(participation).values({ id: randomUUID(), meetingId: meeting.id, ...who })
    const act = ({ stateCode, organizationId }: (typeof added)[number]) =>
      ({
        act: 'meeting.participation-set',
        objectKind: 'meeting',
        objectId: meeting.id,
        meetingId: meeting.id,
        refs: { participant: stateCode ?? organizationId ?? '' },
      }) as const
    return done(null, act(first), ...others.map(act))
  },
})
