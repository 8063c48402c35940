import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { isAddressRemoved } from '#domain/people/closed-address'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { personIsTaken } from '#server/account/rows/person-is-taken'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/**
 * Opens a closed account again: the appointments that have not ended count again; its holder needs a new link to set a password. Refuses
 * `account-open`, `address-removed` when it was closed for so long that its address is gone, and `person-taken` when another open
 * account is linked to its person by now.
 */
export const reopenAccount = defineCommand({
  name: 'account.reopen',
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object }) => {
    if (object.closedAt === null) return refuse('account-open')
    if (isAddressRemoved(object.email)) return refuse('address-removed')
    if (object.personId !== null && (await personIsTaken(tx, object.personId, object.id))) return refuse('person-taken')
    await tx.update(account).set({ closedAt: null }).where(eq(account.id, object.id))
    return done(null, { act: 'account.reopened', objectKind: 'account', objectId: object.id })
  },
})
