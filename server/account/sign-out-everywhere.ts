import { eq, sql } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { defineCommand, done } from '#server/command/define-command'

/** Ends every sign-in of one's own account, in every browser, at its next request. */
export const signOutEverywhere = defineCommand({
  name: 'account.sign-out-everywhere',
  endsSignIn: true,
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, object }) => {
    await tx
      .update(account)
      .set({ signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, object.id))
    return done(null, { act: 'account.signed-out-everywhere', objectKind: 'account', objectId: object.id })
  },
})
