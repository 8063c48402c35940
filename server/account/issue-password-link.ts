import { eq, sql } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { newLink } from '#server/account/rows/password-link'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/**
 * Makes a new one-time link to set a password. Earlier links stop working, and every sign-in ends: a link is issued where a password
 * or a device was lost, and its holder learns of it at the next sign-in. Refuses `account-closed`.
 */
export const issuePasswordLink = defineCommand({
  name: 'account.issue-password-link',
  secret: true,
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object, now }) => {
    if (object.closedAt !== null) return refuse('account-closed')
    const token = await newLink(tx, object.id, now)
    await tx
      .update(account)
      .set({ signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, object.id))
    return done({ token }, { act: 'account.link-issued', objectKind: 'account', objectId: object.id })
  },
})
