import { randomUUID } from 'node:crypto'
import { withdrawalUndone } from '#db/schema/issuance'
import { undoWithdrawalInput } from '#domain/statement/statement-input'
import { isOfToday } from '#server/core/is-of-today'
import { refuse } from '#server/core/outcome'
import { newestTextOf } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Undoes a withdrawal made by mistake, on the same day, with a reason; the withdrawal stays on record. Refuses `not-now` if the text is
 * not withdrawn, `day-over`, and `already-open` if the meeting has another text by now.
 */
export const undoWithdrawal = statementCommand({
  name: 'statement.undo-withdrawal',
  act: 'undo-withdrawal',
  input: undoWithdrawalInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const { withdrawal, statement } = context
    if (withdrawal === null) return refuse('not-now')
    if (!(await isOfToday(tx, withdrawal.withdrawnAt, now))) return refuse('day-over')
    if ((await newestTextOf(tx, statement.meetingId))?.id !== statement.id) return refuse('already-open')
    const id = randomUUID()
    await tx.insert(withdrawalUndone).values({ id, withdrawalId: withdrawal.id, reason: input.reason, undoneAt: now, undoneBy: accountId })
    return recorded({ slug: context.meeting.slug }, context, { act: 'statement.withdrawal-undone', seals: [['withdrawal_undone', id]] })
  },
})
