import { circulateInput } from '#domain/statement/statement-input'
import { instantAt } from '#domain/time/calendar'
import { refuseField } from '#server/core/outcome'
import { sendTo } from '#server/statement/rows/recipients'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Sends a revision to chosen delegations for comments and proposals, until a wall-clock time in the meeting's zone. Refuses another
 * text's revision (`required`), `nobody-chosen` and `in-the-past`.
 */
export const circulate = statementCommand({
  name: 'statement.circulate',
  act: 'circulate',
  input: circulateInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const closesAt = instantAt(input.closesOn, input.closesAt, context.meeting.timeZone)
    if (closesAt <= now) return refuseField('closesOn', 'in-the-past')
    const sent = await sendTo(tx, context, {
      revisionId: input.revisionId,
      purpose: 'comments',
      openedAt: now,
      openedBy: accountId,
      closesAt,
      wants: (key) => input.to[key] === 'on',
    })
    if (!sent.ok) return sent
    return recorded(null, context, {
      act: 'statement.circulated',
      objectKind: 'circulation',
      objectId: sent.id,
      refs: { revision: input.revisionId },
      seals: sent.seals,
    })
  },
})
