import { and, asc, eq, gt, inArray, lte, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { LEASE, LONGEST_PAUSE, LONGEST_TO_DIGEST, type MessageState } from '#domain/outbox/sending-rule'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { putAside } from '#server/outbox/rows/place-news'
import { settleGathered } from '#server/outbox/rows/settle-gathered'

export type OutboxRow = typeof outboxMessage.$inferSelect

/** What is known of a message before it is written, too; and of one that is written, when it was. */
export type Addressed = Pick<OutboxRow, 'kind' | 'accountId' | 'locale' | 'meetingId' | 'facts'> &
  Partial<Pick<OutboxRow, 'id' | 'key' | 'createdAt' | 'address'>>

/**
 * Takes up to `most` messages that are due, for one sender, until their lease ends. What is no news any more expires instead, and what its
 * recipient takes once a day or on the desk alone is put there; what another sender held and let go of is due again, or counts as unclear if
 * handing over its text had begun.
 */
export async function leaseDue(tx: Db, by: string, most: number, now: Instant): Promise<OutboxRow[]> {
  await letGo(tx, now)
  await settleGathered(tx)
  await tx
    .update(outboxMessage)
    .set({ state: 'expired' })
    .where(and(eq(outboxMessage.state, 'waiting'), lte(outboxMessage.expiresAt, now)))
  // Due later than any pause can be, or than the next message of the day: set by a clock that was ahead.
  const due = or(
    lte(outboxMessage.dueAt, now),
    and(ne(outboxMessage.kind, 'digest'), gt(outboxMessage.dueAt, later(now, LONGEST_PAUSE))),
    gt(outboxMessage.dueAt, later(now, LONGEST_TO_DIGEST)),
  )
  const found = await tx
    .select()
    .from(outboxMessage)
    .where(and(eq(outboxMessage.state, 'waiting'), due))
    .orderBy(asc(outboxMessage.dueAt))
    .limit(most)
  const rows: OutboxRow[] = []
  for (const { id, attempts, ...row } of found) {
    if (await putAside(tx, { id, ...row }, now)) continue
    const taken = {
      state: 'sending' as const,
      leaseBy: by,
      leaseUntil: later(now, LEASE),
      handedAt: null,
      attempts: attempts + 1,
    }
    rows.push(...(await tx.update(outboxMessage).set(taken).where(eq(outboxMessage.id, id)).returning()))
  }
  return rows
}

// A sender that ended, or lost the database for longer than its lease.
async function letGo(tx: Db, now: Instant): Promise<void> {
  const over = or(lte(outboxMessage.leaseUntil, now), gt(outboxMessage.leaseUntil, later(now, LEASE)))
  const rows = await tx
    .select({ id: outboxMessage.id, handedAt: outboxMessage.handedAt, unclear: outboxMessage.unclear })
    .from(outboxMessage)
    .where(and(eq(outboxMessage.state, 'sending'), over))
  for (const { id, handedAt, unclear } of rows) {
    const times = handedAt === null ? unclear : unclear + 1
    const state: MessageState = times > 1 ? 'perhaps' : 'waiting'
    const reply = handedAt === null ? {} : { reply: 'the sender ended before the reply came' }
    await tx
      .update(outboxMessage)
      .set({ state, unclear: times, dueAt: now, leaseBy: null, leaseUntil: null, ...reply })
      .where(eq(outboxMessage.id, id))
  }
}

/** Renews a sender's leases on messages it still holds. */
export async function renewLeases(tx: Db, by: string, ids: readonly string[], now: Instant): Promise<void> {
  await tx
    .update(outboxMessage)
    .set({ leaseUntil: later(now, LEASE) })
    .where(and(held(by), inArray(outboxMessage.id, [...ids])))
}

/**
 * Notes, before the first letter of a message's text leaves, that handing it over begins, with what it says. False when the sender has lost its
 * lease: then nothing may be sent.
 */
export async function noteHanded(tx: Db, by: string, id: string, said: { subject: string; text: string }, now: Instant): Promise<boolean> {
  const rows = await tx
    .update(outboxMessage)
    .set({ handedAt: now, leaseUntil: later(now, LEASE), ...said })
    .where(and(held(by), eq(outboxMessage.id, id), gt(outboxMessage.leaseUntil, now)))
    .returning({ id: outboxMessage.id })
  return rows.length === 1
}

/** Ends a sender's hold of a message. Of one that another sender holds by now, nothing is changed. */
export async function release(
  tx: Db,
  by: string,
  id: string,
  to: { state: MessageState; dueAt: Instant; unclear: number; reply: string | null; sentAt: Instant | null },
): Promise<void> {
  await tx
    .update(outboxMessage)
    .set({ ...to, leaseBy: null, leaseUntil: null })
    .where(and(held(by), eq(outboxMessage.id, id)))
}

function held(by: string) {
  return and(eq(outboxMessage.state, 'sending'), eq(outboxMessage.leaseBy, by))
}

function later(now: Instant, milliseconds: number): Instant {
  return isoInstant(Date.parse(now) + milliseconds)
}
