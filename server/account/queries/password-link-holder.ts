import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import { canUsePasswordLink } from '#domain/policy/account-policy'
import { linkHash } from '#server/account/rows/password-link'
import { defineQuery } from '#server/command/define-query'

/** The holder of a one-time link that can still be used. */
export const passwordLinkHolder = defineQuery({
  name: 'account.password-link',
  load: async (db: Db, args: { token: string }, { now }) => {
    const [row] = await db
      .select({
        usedAt: passwordLink.usedAt,
        expiresAt: passwordLink.expiresAt,
        closedAt: account.closedAt,
        displayName: account.displayName,
        email: account.email,
      })
      .from(passwordLink)
      .innerJoin(account, eq(account.id, passwordLink.accountId))
      .where(eq(passwordLink.tokenHash, linkHash(args.token)))
    return row ? { ...row, now } : null
  },
  can: (_viewer, link) => canUsePasswordLink(link, link.now),
  read: async ({ object }) => ({ displayName: object.displayName, email: object.email }),
})
