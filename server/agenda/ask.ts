import { askInput } from '#domain/agenda/answer-input'
import { rosterOf } from '#domain/agenda/roster'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { dateIn } from '#domain/time/calendar'
import { newAnswerLink } from '#server/agenda/rows/answer-links'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { askedStamp } from '#server/agenda/rows/asked-stamp'
import { draftOf } from '#server/agenda/rows/draft'
import { newAsking } from '#server/agenda/rows/new-asking'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { putMessage } from '#server/outbox/rows/put-message'

/**
 * Records that a delegation, or somebody who speaks for none, was asked for all that is still wanted of it in a draft: from then on these
 * appearances stand on its desk, where it answers, and its accounts are told. With an address, a message goes there too, with a link for each
 * by which it is answered without an account; links of earlier askings end. Refuses `stale` when they are no longer those that the reminder
 * said, `nothing-to-ask`, `meeting-over` and `meeting-cancelled`.
 */
export const ask = defineCommand({
  name: 'agenda.ask',
  input: askInput,
  by: 'account',
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: async ({ tx, input: { side, seen, address, language }, object: { meeting }, accountId, now }) => {
    const ended = await answeringEnded(tx, meeting, now)
    if (ended === 'over') return refuse('meeting-over')
    if (ended === 'cancelled') return refuse('meeting-cancelled')
    const roster = rosterOf(await draftOf(tx, meeting), dateIn(meeting.timeZone, now))
    const wanted = roster.filter((entry) => entry.side === side && entry.wants !== null)
    const [first] = wanted
    if (first === undefined) return refuse('nothing-to-ask')
    if (askedStamp(wanted) !== seen) return refuse('stale')
    let asking = ''
    for (const { contribution, wants } of wanted) {
      asking = await newAsking(tx, { meetingId: meeting.id, contribution, by: accountId }, now)
      if (address !== null && wants !== null)
        await newAnswerLink(
          tx,
          { askingId: asking, purpose: wants, address, locale: language ?? meeting.title.original, printed: contribution, meeting },
          now,
        )
    }
    if (address !== null) {
      const news = { act: `asking ${asking}`, kind: 'place-asked', facts: { side }, meetingId: meeting.id } as const
      await putMessage(tx, news, { address, locale: language ?? meeting.title.original }, now)
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
