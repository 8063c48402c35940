import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Db } from '#db/client'
import { secondFactor } from '#db/schema/sign-in'
import type { Instant } from '#domain/time/calendar'
import { decrypted, derivedKey, encrypted } from '#server/core/derived-key'

const STEP_SECONDS = 30
const RECOVERY_CODES = 10

// What every authenticator knows (RFC 6238): six figures every thirty seconds.
const authenticator = (secret: Secret, label = '', issuer = '') =>
  new TOTP({ secret, label, issuer, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS })

/** What is offered to be set: a secret for an authenticator, and codes for whoever loses it. */
export type Candidate = { secret: string; recoveryCodes: string[] }

/**
 * The candidate of one sign-in: the same at each look, without being stored, and known to nobody without `AUTH_SECRET`. Once set, the
 * next is another.
 */
export async function candidateOf(db: Db, accountId: string, signInId: string): Promise<Candidate> {
  const earlier = await db.select({ id: secondFactor.id }).from(secondFactor).where(eq(secondFactor.accountId, accountId))
  const about = `${accountId} ${signInId} ${earlier.length}`
  const base32 = (purpose: string, bytes: number) => new Secret({ buffer: bytesOf(derivedKey(purpose, about, bytes)) }).base32
  const codes = base32('recovery codes', RECOVERY_CODES * 10).match(/.{16}/g) ?? []
  return {
    secret: base32('second factor candidate', 20),
    recoveryCodes: codes.map((code) => code.match(/.{4}/g)?.join('-') ?? code),
  }
}

/** The secret as the address that authenticators read, for an account and the Process's name. */
export function authenticatorAddress(secret: string, label: string, issuer: string): string {
  return authenticator(Secret.fromBase32(secret), label, issuer).toString()
}

/** The step of time whose code this is: now, or one before or after, for a clock that is off; null if none. */
export function stepOf(secret: string, code: string, at: Instant): number | null {
  const timestamp = Date.parse(at)
  const delta = authenticator(Secret.fromBase32(secret)).validate({ token: code, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta
}

/** The second factor that counts for an account, with its secret (null if `AUTH_SECRET` was changed since); undefined if none. */
export async function secondFactorOf(db: Db, accountId: string) {
  const [row] = await db
    .select()
    .from(secondFactor)
    .where(and(eq(secondFactor.accountId, accountId), isNull(secondFactor.endedAt)))
  return row && { ...row, secret: decrypted('second factor', row.secret) }
}

/** Ends the second factor of an account in the caller's transaction; whether there was one. */
export async function endSecondFactor(tx: Db, accountId: string, at: Instant): Promise<boolean> {
  const ended = await tx
    .update(secondFactor)
    .set({ endedAt: at, secret: '' })
    .where(and(eq(secondFactor.accountId, accountId), isNull(secondFactor.endedAt)))
    .returning({ id: secondFactor.id })
  return ended.length > 0
}

/** A secret as it stands in the database. */
export function sealedSecret(secret: string): string {
  return encrypted('second factor', secret)
}

/** How a recovery code stands in the database; however its letters and hyphens were typed. Needs no key: it outlives `AUTH_SECRET`. */
export function recoveryHash(code: string): string {
  return createHash('sha256').update(plainCode(code)).digest('base64url')
}

/** A code as it was meant: authenticators show it in groups. */
export function plainCode(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toUpperCase()
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}
