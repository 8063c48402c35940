import type { Db } from '#db/client'
import { openMatters } from '#domain/statement/open-matters'
import { earliestExpiry } from '#domain/statement/silence'
import { type SilenceAcknowledged, silenceMattersKey, withoutVoice } from '#domain/statement/silence-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import { openSilenceInput } from '#domain/statement/statement-input'
import { dateIn, instantAt } from '#domain/time/calendar'
import { refuseField } from '#server/core/outcome'
import { silenceHours } from '#server/core/settings'
import { memberStatesOn } from '#server/people/rows/standing-capacities'
import { isBrokenText } from '#server/statement/rows/broken-text'
import { participantsOf, sendTo } from '#server/statement/rows/recipients'
import { revisionOf } from '#server/statement/rows/statement'
import { unansweredProposals } from '#server/statement/rows/unanswered-proposals'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Opens a silence procedure on a revision, to all members of the meeting and other chosen participants, until an exact instant. It
 * ends by itself. Refuses another text's revision (`required`), `nobody-chosen` without any member, `in-the-past`, `too-soon` before
 * the minimum length (72 hours unless set), the words just broken (`just-broken`), open brackets of a text that is adopted
 * (`brackets-open`), a Member State without a voice that was not acknowledged (`states-left-out`), and other open matters
 * (`not-acknowledged`).
 */
export const openSilence = statementCommand({
  name: 'statement.open-silence',
  act: 'open-silence',
  input: openSilenceInput,
  by: 'account',
  run: async ({ tx, input, accountId, moment, now, ...context }) => {
    const { statement, meeting, circulations } = context
    const hours = await silenceHours(tx)
    const closesAt = instantAt(input.closesOn, input.closesAt, meeting.timeZone)
    if (closesAt <= now) return refuseField('closesOn', 'in-the-past')
    if (closesAt < earliestExpiry(now, hours)) return refuseField('closesOn', 'too-soon', { hours })
    const chosen = await revisionOf(tx, statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    if (await isBrokenText(tx, circulations, chosen.wordingHash)) return refuseField('revisionId', 'just-broken')
    const open = openMatters(chosen.document, await unansweredProposals(tx, statement.id))
    if (mustBeAgreed(statement.kind) && open.brackets > 0) return refuseField('revisionId', 'brackets-open', { count: open.brackets })
    const without = await withoutVoiceNow(tx, meeting.id, dateIn(await moment.zone(), now))
    if (without.some(({ state }) => input.without[state] !== 'on')) return refuseField('without', 'states-left-out')
    const mark = silenceMattersKey(statement.kind, open)
    if (mark !== '' && input.acknowledged !== mark) return refuseField('acknowledged', 'not-acknowledged')
    const acknowledged: SilenceAcknowledged | null =
      without.length > 0 || mark !== '' ? { without, brackets: open.brackets, unanswered: [...open.unanswered] } : null
    const sent = await sendTo(tx, context, {
      revisionId: input.revisionId,
      purpose: 'silence',
      openedAt: now,
      openedBy: accountId,
      closesAt,
      acknowledged,
      // Every member receives it, since each may break it.
      wants: (key, capacity) => capacity === 'member' || input.to[key] === 'on',
    })
    if (!sent.ok) return sent
    return recorded(null, context, {
      act: 'statement.silence-opened',
      objectKind: 'circulation',
      objectId: sent.id,
      refs: { revision: input.revisionId },
      seals: sent.seals,
    })
  },
})

async function withoutVoiceNow(tx: Db, meetingId: string, on: string) {
  const taking = await participantsOf(tx, meetingId)
  return withoutVoice(
    await memberStatesOn(tx, on),
    taking.map(({ stateCode, capacity }) => ({ state: stateCode, capacity })),
  )
}
