import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { passwordLink } from '#db/schema/account'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** Makes a link in the caller's transaction. The token is returned once; only its hash is stored. */
export async function newLink(tx: Db, accountId: string, at: Instant): Promise<string> {
  await endLinks(tx, accountId, at)
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

/** Ends every link of an account that has not been used. */
export async function endLinks(tx: Db, accountId: string, at: Instant): Promise<void> {
  await tx
    .update(passwordLink)
    .set({ usedAt: at })
    .where(and(eq(passwordLink.accountId, accountId), isNull(passwordLink.usedAt)))
}

export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A one-time link works for a week, since it may be passed on by hand. */
export const LINK_LIFE = 7 * 24 * 60 * 60 * 1000
