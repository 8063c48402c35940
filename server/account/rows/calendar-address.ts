import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { calendarAddress } from '#db/schema/account'
import type { Instant } from '#domain/time/calendar'

/** Makes the token of an account's calendar in the caller's transaction, in place of the one before. It is returned once. */
export async function newCalendarToken(tx: Db, accountId: string, at: Instant): Promise<string> {
  await tx.delete(calendarAddress).where(eq(calendarAddress.accountId, accountId))
  const token = randomBytes(24).toString('base64url')
  await tx.insert(calendarAddress).values({ accountId, secretHash: calendarHash(token), madeAt: at })
  return token
}

/** What is stored of a token. */
export function calendarHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
