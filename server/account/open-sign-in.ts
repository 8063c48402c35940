import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { signIn } from '#db/schema/sign-in'
import { lifeOf } from '#domain/people/sign-in-terms'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { freeHash, signInOfForm } from '#server/account/rows/sign-in-of-form'
import type { SignInFrom } from '#server/account/sign-in-from'
import { forgiveGuess, type Guess } from '#server/account/sign-in-limits'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { networkOf } from '#server/core/network'
import { noteSignIn } from '#server/core/note-sign-in'
import { type Outcome, refuse } from '#server/core/outcome'

/** A sign-in that was opened, and how many seconds it lasts at most. */
export type OpenedSignIn = { claim: Required<Claim>; seconds: number }

type Whose = { accountId: string; signInVersion: number; guesses: readonly Guess[] }

/**
 * Opens a sign-in of somebody whose password (and code) was just checked: it lasts as its roles of now allow. The form that made a
 * sign-in, sent again, gets the same. Refuses `wrong-password` if the account was closed or its password changed meanwhile.
 */
export async function openSignIn({ accountId, signInVersion, guesses }: Whose, from: SignInFrom): Promise<Outcome<OpenedSignIn>> {
  const opened = await client().transact(async (tx) => {
    const at = now()
    const [row] = await tx.select().from(account).where(eq(account.id, accountId))
    if (!row || row.closedAt !== null || row.signInVersion !== signInVersion) return null
    for (const guess of guesses) await forgiveGuess(tx, guess)
    const claim = (id: string, endsAt: Instant) => ({
      claim: { accountId, signInVersion, signInId: id },
      seconds: Math.round((Date.parse(endsAt) - Date.parse(at)) / 1000),
    })
    const earlier = await signInOfForm(tx, { accountId, signInVersion }, from.key, at)
    if (earlier) return claim(earlier.id, earlier.endsAt)
    const actHash = await freeHash(tx, accountId, from.key)
    const [counted] = await tx.select({ failed: account.failedSignIns }).from(account).where(eq(account.id, accountId))
    await tx.update(account).set({ failedSignIns: 0 }).where(eq(account.id, accountId))
    const endsAt = isoInstant(Date.parse(at) + lifeOf(await rolesOf(tx, accountId, at)).whole)
    const [id, network] = [randomUUID(), networkOf(from.address).kept]
    const { browser, platform } = from
    const failedBefore = counted?.failed ?? 0
    const times = { madeAt: at, lastSeenAt: at, endsAt }
    await tx.insert(signIn).values({ id, accountId, version: signInVersion, ...times, browser, platform, network, failedBefore, actHash })
    return claim(id, endsAt)
  })
  if (opened === null) return refuse('wrong-password')
  noteSignIn('in', { accountId, signInId: opened.claim.signInId, address: from.address })
  return { ok: true, value: opened }
}

async function rolesOf(tx: Db, accountId: string, at: Instant) {
  const rows = await tx
    .select({ role: appointment.role })
    .from(appointment)
    .where(and(eq(appointment.accountId, accountId), or(isNull(appointment.endsAt), gt(appointment.endsAt, at))))
  return rows.map(({ role }) => role)
}
