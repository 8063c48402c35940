import { eq, sql } from 'drizzle-orm'
import { account, calendarAddress, passwordLink } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { otherAdmins } from '#server/account/rows/other-admins'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/**
 * Closes an account: nobody can sign in with it until it is reopened, and its sign-ins end at their next request. Its password's hash
 * and its one-time links go at once, and so does the secret address of its calendar. Refuses `account-closed` and the only admin's (`last-admin`).
 */
export const closeAccount = defineCommand({
  name: 'account.close',
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object, now }) => {
    if (object.closedAt !== null) return refuse('account-closed')
    if ((await otherAdmins(tx, object.id)) === 0) return refuse('last-admin')
    await tx
      .update(account)
      .set({ closedAt: now, passwordHash: null, signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, object.id))
    await tx.delete(passwordLink).where(eq(passwordLink.accountId, object.id))
    await tx.delete(calendarAddress).where(eq(calendarAddress.accountId, object.id))
    return done(null, { act: 'account.closed', objectKind: 'account', objectId: object.id })
  },
})
