import { randomUUID } from 'node:crypto'
import { appearanceAsking } from '#db/schema/answer'
import { askInput } from '#domain/agenda/answer-input'
import { rosterOf } from '#domain/agenda/roster'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { dateIn } from '#domain/time/calendar'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { askedStamp } from '#server/agenda/rows/asked-stamp'
import { draftOf } from '#server/agenda/rows/draft'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Records that a delegation, or somebody who speaks for none, was asked for all that is still wanted of it in a draft: from then on these
 * appearances stand on its desk, where it answers. Refuses `stale` when they are no longer those that the reminder said,
 * `nothing-to-ask`, `meeting-over` and `meeting-cancelled`.
 */
export const ask = defineCommand({
  name: 'agenda.ask',
  input: askInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { side, seen }, object: { meeting }, accountId, now }) => {
    const ended = await answeringEnded(tx, meeting, now)
    if (ended === 'over') return refuse('meeting-over')
    if (ended === 'cancelled') return refuse('meeting-cancelled')
    const roster = rosterOf(await draftOf(tx, meeting), dateIn(meeting.timeZone, now))
    const wanted = roster.filter((entry) => entry.side === side && entry.wants !== null)
    if (wanted.length === 0) return refuse('nothing-to-ask')
    if (askedStamp(wanted) !== seen) return refuse('stale')
    for (const { contribution } of wanted) {
      const { id, personId, state, organizationId } = contribution
      await tx.insert(appearanceAsking).values({
        id: randomUUID(),
        meetingId: meeting.id,
        contributionId: id,
        personId,
        stateCode: state,
        organizationId: state === null ? organizationId : null,
        askedAt: now,
        askedBy: accountId,
      })
    }
    return done(null, {
      act: 'agenda.asked',
      objectKind: 'meeting',
      objectId: meeting.id,
      meetingId: meeting.id,
      refs: { participant: side.slice(side.indexOf(':') + 1) },
    })
  },
})
