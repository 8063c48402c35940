import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import { accountInput } from '#domain/people/account-input'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { defineCommand, done } from '#server/core/define-command'
import { refuse } from '#server/core/outcome'

/** How long a one-time link can be used: a week, as it may travel by hand. */
const LINK_LIFE = 7 * 24 * 60 * 60 * 1000

/** Gives the holder of an account a new one-time link to set a password. Earlier links stop working. */
export const issuePasswordLink = defineCommand({
  name: 'account.issue-password-link',
  input: accountInput,
  load: async (tx, input) => (await tx.select().from(account).where(eq(account.id, input.accountId)))[0] ?? null,
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, object, now }) => {
    if (object.closedAt !== null) return refuse('account-closed')
    const token = await newLink(tx, object.id, now)
    return done({ token }, { act: 'account.link-issued', objectKind: 'account', objectId: object.id })
  },
})

/** Makes a link in the caller's transaction. The token is told once and only its hash is kept. */
export async function newLink(tx: Db, accountId: string, at: Instant): Promise<string> {
  await tx
    .update(passwordLink)
    .set({ usedAt: at })
    .where(and(eq(passwordLink.accountId, accountId), isNull(passwordLink.usedAt)))
  const token = randomBytes(24).toString('base64url')
  await tx.insert(passwordLink).values({
    id: randomUUID(),
    accountId,
    tokenHash: linkHash(token),
    issuedAt: at,
    expiresAt: isoInstant(Date.parse(at) + LINK_LIFE),
  })
  return token
}

export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
