import { randomUUID } from 'node:crypto'
import { silenceWithdrawal } from '#db/schema/consultation'
import { withdrawSilenceInput } from '#domain/statement/statement-input'
import { refuse } from '#server/core/outcome'
import { recorded, statementCommand } from '#server/statement/statement-command'

/** Withdraws the open silence procedure, with a reason. One that has ended cannot be withdrawn. Refuses `not-now` if none is open. */
export const withdrawSilence = statementCommand({
  name: 'statement.withdraw-silence',
  act: 'withdraw-silence',
  input: withdrawSilenceInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const running = context.circulations.at(-1)
    if (running === undefined) return refuse('not-now')
    const id = randomUUID()
    await tx
      .insert(silenceWithdrawal)
      .values({ id, circulationId: running.id, reason: input.reason, withdrawnAt: now, withdrawnBy: accountId })
    return recorded(null, context, {
      act: 'statement.silence-withdrawn',
      objectKind: 'circulation',
      objectId: running.id,
      seals: [['silence_withdrawal', id]],
    })
  },
})
