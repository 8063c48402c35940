import { createHash } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { signIn } from '#db/schema/sign-in'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** How long the same form counts as the same sign-in, in milliseconds. */
const SAME_FORM = 10 * 60 * 1000

/** The running sign-in that a form with this key made a moment ago: sent again, it makes no other. Undefined if none. */
export async function signInOfForm(db: Db, account: { accountId: string; signInVersion: number }, key: string | null, at: Instant) {
  if (key === null) return undefined
  const [row] = await db
    .select({ id: signIn.id, endsAt: signIn.endsAt })
    .from(signIn)
    .where(
      and(
        eq(signIn.accountId, account.accountId),
        eq(signIn.version, account.signInVersion),
        eq(signIn.actHash, hashOf(key)),
        isNull(signIn.endedAt),
        gt(signIn.madeAt, isoInstant(Date.parse(at) - SAME_FORM)),
      ),
    )
  return row
}

/** The hash of a form's key for a new row, in the caller's transaction: a page kept open for days gives up that of its last sign-in. */
export async function freeHash(tx: Db, accountId: string, key: string | null): Promise<string | null> {
  if (key === null) return null
  const actHash = hashOf(key)
  await tx
    .update(signIn)
    .set({ actHash: null })
    .where(and(eq(signIn.accountId, accountId), eq(signIn.actHash, actHash)))
  return actHash
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
