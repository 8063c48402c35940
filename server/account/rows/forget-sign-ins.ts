import { lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { signIn } from '#db/schema/sign-in'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** How long a sign-in stays in the database, in milliseconds: far longer than any lasts. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000

/** Deletes sign-ins made more than 90 days before an instant. */
export async function forgetOldSignIns(tx: Db, now: Instant): Promise<void> {
  await tx.delete(signIn).where(lt(signIn.madeAt, isoInstant(Date.parse(now) - KEPT_FOR)))
}
