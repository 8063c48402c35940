import { randomUUID } from 'node:crypto'
import { adoptionStrike } from '#db/schema/issuance'
import { strikeAdoptionInput } from '#domain/statement/statement-input'
import { refuse } from '#server/core/outcome'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Strikes an adoption that was recorded in error, with the reason, while the text is not issued. The row stays; the text stands as if
 * it were not there. Refuses `not-now` where silence settled the text, or nothing did.
 */
export const strikeAdoption = statementCommand({
  name: 'statement.strike-adoption',
  act: 'strike-adoption',
  input: strikeAdoptionInput,
  by: 'account',
  run: async ({ tx, input, accountId, now, ...context }) => {
    const { adoption } = context
    if (adoption === null) return refuse('not-now')
    const id = randomUUID()
    await tx.insert(adoptionStrike).values({ id, adoptionId: adoption.id, reason: input.reason, struckAt: now, struckBy: accountId })
    return recorded(null, context, {
      act: 'statement.adoption-struck',
      objectKind: 'revision',
      objectId: adoption.revisionId,
      seals: [['adoption_strike', id]],
    })
  },
})
