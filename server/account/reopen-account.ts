import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { personIsTaken } from '#server/account/rows/person-is-taken'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/**
 * Opens a closed account again: its password and the appointments that have not ended count again. Refuses `account-open`, and
 * `person-taken` when another open account is linked to its person by now.
 */
export const reopenAccount = defineCommand({
  name: 'account.reopen',
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object }) => {
    if (object.closedAt === null) return refuse('account-open')
    if (object.personId !== null && (await personIsTaken(tx, object.personId, object.id))) return refuse('person-taken')
    await tx.update(account).set({ closedAt: null }).where(eq(account.id, object.id))
    return done(null, { act: 'account.reopened', objectKind: 'account', objectId: object.id })
  },
})
