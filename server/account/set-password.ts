import { and, eq, isNull, sql } from 'drizzle-orm'
import { client } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import { setPasswordInput } from '#domain/people/account-input'
import { canUsePasswordLink } from '#domain/policy/account-policy'
import { endLinks, linkHash } from '#server/account/rows/password-link'
import { weakPassword } from '#server/account/rows/weak-password'
import { defineCommand, done } from '#server/command/define-command'
import { now } from '#server/core/clock'
import { hashPassword } from '#server/core/password'

/**
 * Sets a password with a one-time link. The link and every other of the account are then used up, and every earlier sign-in ends. Refuses `password-common` and
 * `password-own`, and the link stays good.
 */
export const setPassword = defineCommand({
  name: 'account.set-password',
  secret: true,
  input: setPasswordInput,
  // Hashing is slow: nothing is hashed for an unknown token, which is denied below.
  prepare: async (input) => ({ passwordHash: (await isKnown(input.token)) ? await hashPassword(input.password) : '' }),
  load: async (tx, input) => {
    const [row] = await tx
      .select({ link: passwordLink, closedAt: account.closedAt, email: account.email, displayName: account.displayName })
      .from(passwordLink)
      .innerJoin(account, eq(account.id, passwordLink.accountId))
      .where(eq(passwordLink.tokenHash, linkHash(input.token)))
    return row ? { ...row, now: now() } : null
  },
  can: (_viewer, { link, closedAt, now: at }) => canUsePasswordLink({ ...link, closedAt }, at),
  run: async ({ tx, input, object: { link, ...holder }, prepared, now: at }) => {
    const weak = weakPassword(input.password, holder)
    if (weak) return weak
    // The others too: an invitation lies in a mailbox for a week.
    await endLinks(tx, link.accountId, at)
    await tx
      .update(account)
      .set({ passwordHash: prepared.passwordHash, signInVersion: sql`${account.signInVersion} + 1` })
      .where(eq(account.id, link.accountId))
    return done(null, { act: 'account.password-set', objectKind: 'account', objectId: link.accountId })
  },
})

async function isKnown(token: string): Promise<boolean> {
  const rows = await client()
    .reader.select({ id: passwordLink.id })
    .from(passwordLink)
    .where(and(eq(passwordLink.tokenHash, linkHash(token)), isNull(passwordLink.usedAt)))
  return rows.length > 0
}
