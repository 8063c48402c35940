import { eq, sql } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { endSecondFactor } from '#server/account/rows/second-factor'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/**
 * Takes the second factor from the account of somebody who has lost it; every sign-in of the account ends, and its holder is shown who
 * did this. Refuses `no-second-factor`.
 */
export const resetSecondFactor = defineCommand({
  name: 'account.reset-second-factor',
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object, now }) => {
    if (!(await endSecondFactor(tx, object.id, now))) return refuse('no-second-factor')
    await tx
      .update(account)
      .set({ signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, object.id))
    return done(null, { act: 'account.second-factor-reset', objectKind: 'account', objectId: object.id })
  },
})
