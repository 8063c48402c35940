import { randomUUID } from 'node:crypto'
import { convocation } from '#db/schema/meeting'
import { convocationInput } from '#domain/meeting/meeting-input'
import { canPublish } from '#domain/policy/agenda-policy'
import { defineCommand, done } from '#server/command/define-command'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'
import { setRegisterStatus } from '#server/record/rows/register-entry'

/**
 * Records that a meeting is convened, postponed or cancelled; the last decision counts. For the Chair's team, or the Support Unit on
 * its behalf.
 */
export const decideConvocation = defineCommand({
  name: 'meeting.decide-convocation',
  input: convocationInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canPublish,
  run: async ({ tx, input: { meetingId, decision }, accountId, now }) => {
    await tx.insert(convocation).values({ id: randomUUID(), meetingId, decision, decidedAt: now, decidedBy: accountId })
    // A withdrawn programme stays withdrawn, whatever is decided about its meeting.
    const last = await lastPublication(tx, meetingId)
    if (last && !last.withdrawn) await setRegisterStatus(tx, meetingId, decision === 'convened' ? null : decision)
    return done(null, { act: `meeting.${decision}`, objectKind: 'meeting', objectId: meetingId, meetingId })
  },
})
