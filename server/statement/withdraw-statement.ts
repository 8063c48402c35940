import { randomUUID } from 'node:crypto'
import { statementWithdrawal } from '#db/schema/issuance'
import { withdrawStatementInput } from '#domain/statement/statement-input'
import { recorded, statementCommand } from '#server/statement/statement-command'

/** Withdraws an issued text, with a reason. The text and its corrections can still be read below the notice, for ever. */
export const withdrawStatement = statementCommand({
  name: 'statement.withdraw',
  act: 'withdraw',
  input: withdrawStatementInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const id = randomUUID()
    await tx
      .insert(statementWithdrawal)
      .values({ id, statementId: context.statement.id, reason: input.reason, withdrawnAt: now, withdrawnBy: accountId })
    return recorded({ slug: context.meeting.slug }, context, { act: 'statement.withdrawn', seals: [['statement_withdrawal', id]] })
  },
})
