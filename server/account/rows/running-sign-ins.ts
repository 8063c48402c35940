import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { signIn } from '#db/schema/sign-in'
import { endOf, lifeOf } from '#domain/people/sign-in-terms'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { appointmentsOf } from '#server/account/rows/appointments'

/** An account's sign-ins that still count, the newest first; `endsAt` is when each ends if it is not used again. */
export async function runningSignIns(db: Db, accountId: string, now: Instant) {
  const rows = await db
    .select({ signIn })
    .from(signIn)
    .innerJoin(account, and(eq(account.id, signIn.accountId), eq(account.signInVersion, signIn.version)))
    .where(and(eq(signIn.accountId, accountId), isNull(signIn.endedAt)))
    .orderBy(desc(signIn.madeAt))
  const appointments = await appointmentsOf(db, [accountId], now)
  const life = lifeOf(appointments.filter(({ endsAt }) => endsAt === null || now < endsAt).map(({ role }) => role))
  return rows.map((row) => ({ ...row.signIn, endsAt: isoInstant(endOf(row.signIn, life)) })).filter(({ endsAt }) => now < endsAt)
}
