import { makeAnswerLinkInput } from '#domain/agenda/answer-input'
import { sideKeyOf, wantedOf } from '#domain/agenda/roster'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { answerToken, newAnswerLink } from '#server/agenda/rows/answer-links'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { draftContribution } from '#server/agenda/rows/draft'
import { contributionRow } from '#server/agenda/rows/entries'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { newAsking } from '#server/agenda/rows/new-asking'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Asks for one appearance by a link that the organiser hands over. It is shown once, for whoever has it can answer; it ends an earlier one.
 * Refuses `stale` (the appearance has changed), `nothing-to-ask`, `removed`, `meeting-over` and `meeting-cancelled`.
 */
export const makeAnswerLink = defineCommand({
  name: 'agenda.make-answer-link',
  input: makeAnswerLinkInput,
  by: 'account',
  secret: true,
  load: async (tx, input, moment) => {
    const found = await preparedMeeting(tx, input.meetingId, moment)
    const entry = await contributionRow(tx, input.meetingId, input.contributionId)
    return found && entry ? { ...found, entry } : null
  },
  can: canEditDraft,
  run: async ({ tx, input: { version, language }, object: { meeting, entry }, accountId, now }) => {
    const ended = await answeringEnded(tx, meeting, now)
    if (ended === 'over') return refuse('meeting-over')
    if (ended === 'cancelled') return refuse('meeting-cancelled')
    if (entry.removedAt !== null || !(await isInDraft(tx, entry.slotId, entry.partId))) return refuse('removed')
    if (entry.version !== version) return refuse('stale')
    const contribution = draftContribution(entry)
    const purpose = wantedOf(contribution)
    if (purpose === null || sideKeyOf(contribution) === '') return refuse('nothing-to-ask')
    const askingId = await newAsking(tx, { meetingId: meeting.id, contribution, by: accountId }, now)
    const linkId = await newAnswerLink(
      tx,
      { askingId, purpose, address: null, locale: language ?? meeting.title.original, printed: contribution, meeting },
      now,
    )
    return done(
      { token: answerToken(linkId) },
      { act: 'agenda.answer-link-made', objectKind: 'contribution', objectId: entry.id, meetingId: meeting.id },
    )
  },
})
