import { earliestExpiry } from '#domain/statement/silence'
import { openSilenceInput } from '#domain/statement/statement-input'
import { instantAt } from '#domain/time/calendar'
import { refuseField } from '#server/core/outcome'
import { silenceHours } from '#server/core/settings'
import { sendTo } from '#server/statement/rows/recipients'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Opens a silence procedure on a revision, to all members of the meeting and other chosen participants, until an exact instant. It
 * ends by itself. Refuses another text's revision (`required`), `nobody-chosen` without any member, `in-the-past`, and `too-soon`
 * before the minimum length (72 hours unless set).
 */
export const openSilence = statementCommand({
  name: 'statement.open-silence',
  act: 'open-silence',
  input: openSilenceInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const hours = await silenceHours(tx)
    const closesAt = instantAt(input.closesOn, input.closesAt, context.meeting.timeZone)
    if (closesAt <= now) return refuseField('closesOn', 'in-the-past')
    if (closesAt < earliestExpiry(now, hours)) return refuseField('closesOn', 'too-soon', { hours })
    const sent = await sendTo(tx, context, {
      revisionId: input.revisionId,
      purpose: 'silence',
      openedAt: now,
      openedBy: accountId,
      closesAt,
      // Every member receives it, since each may break it.
      wants: (key, capacity) => capacity === 'member' || input.to[key] === 'on',
    })
    if (!sent.ok) return sent
    return recorded(null, context, {
      act: 'statement.silence-opened',
      objectKind: 'circulation',
      objectId: sent.id,
      refs: { revision: input.revisionId },
    })
  },
})
