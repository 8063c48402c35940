import { and, eq, isNotNull, lt, notLike, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import { removedAddress } from '#domain/people/closed-address'
import { addMonths, dateIn, type Instant, isoInstant } from '#domain/time/calendar'
import { record } from '#server/core/activity-chain'
import { closedAddressMonths } from '#server/core/settings'

/** Used and expired links are kept this long, to answer who set a password with which. */
const LINKS_KEPT = 30 * 24 * 60 * 60 * 1000

/** Deletes one-time links that were used, or could no longer be, a month before an instant. */
export async function forgetOldLinks(tx: Db, now: Instant): Promise<void> {
  const before = isoInstant(Date.parse(now) - LINKS_KEPT)
  await tx.delete(passwordLink).where(or(lt(passwordLink.usedAt, before), lt(passwordLink.expiresAt, before)))
}

/** Removes the e-mail addresses of accounts closed for longer than the set time, each on record as an act of the machine. */
export async function removeOldAddresses(tx: Db, now: Instant): Promise<void> {
  const before = addMonths(dateIn('UTC', now), -(await closedAddressMonths(tx)))
  const closed = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(isNotNull(account.closedAt), lt(account.closedAt, before), notLike(account.email, removedAddress('%'))))
  for (const { id } of closed) {
    await tx
      .update(account)
      .set({ email: removedAddress(id) })
      .where(eq(account.id, id))
    await record(tx, [{ act: 'account.address-removed', objectKind: 'account', objectId: id, fields: ['email'] }], null, now)
  }
}
