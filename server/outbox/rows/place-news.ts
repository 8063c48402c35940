import { randomUUID } from 'node:crypto'
import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { newsChoice, outboxMessage } from '#db/schema/outbox'
import { nextDigest } from '#domain/outbox/digest-time'
import { chosenGroup } from '#domain/outbox/news-groups'
import { NEWS_FOR, type NewsKind } from '#domain/outbox/news-kinds'
import type { Locale } from '#domain/text/locale'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { processZone } from '#server/core/settings'
import { type NewMessage, putMessages, rowOf } from '#server/outbox/rows/put-message'

/** Where news stands for an account that does not take it at once: in the day's one message, or on the desk alone. */
export type Place = { state: 'gathered'; digestId: string } | { state: 'on-desk'; digestId: null }

type Told = { id: string; locale: Locale | null }

/**
 * The places of news of a kind, by account, as each has chosen; who is not in it is told at once. Makes the day's messages that are not
 * there yet, in the caller's transaction.
 */
export async function placesOf(tx: Db, kind: NewsKind, accounts: readonly Told[], now: Instant): Promise<Map<string, Place>> {
  const group = chosenGroup(kind)
  if (group === null || accounts.length === 0) return new Map()
  const chosen = await tx
    .select({ accountId: newsChoice.accountId, way: newsChoice.way })
    .from(newsChoice)
    .where(and(eq(newsChoice.group, group), ne(newsChoice.way, 'at-once')))
  const ways = new Map(chosen.map(({ accountId, way }) => [accountId, way]))
  const digests = await digestsFor(
    tx,
    accounts.filter(({ id }) => ways.get(id) === 'daily'),
    now,
  )
  const places = new Map<string, Place>()
  for (const { id } of accounts) {
    const digestId = digests.get(id)
    if (digestId !== undefined) places.set(id, { state: 'gathered', digestId })
    else if (ways.get(id) === 'desk') places.set(id, { state: 'on-desk', digestId: null })
  }
  return places
}

// The message of each account that leaves next. One writer at a time: nobody makes another between the look and the writing.
async function digestsFor(tx: Db, accounts: readonly Told[], now: Instant): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map()
  const dueAt = nextDigest(now, await processZone(tx))
  const there = await tx
    .select({ id: outboxMessage.id, accountId: outboxMessage.accountId })
    .from(outboxMessage)
    .where(and(eq(outboxMessage.state, 'waiting'), eq(outboxMessage.dueAt, dueAt), eq(outboxMessage.kind, 'digest')))
  const digests = new Map(there.map(({ id, accountId }) => [accountId ?? '', id]))
  const expiresAt = isoInstant(Date.parse(dueAt) + NEWS_FOR.digest * 3_600_000)
  const rows = accounts
    .filter(({ id }) => !digests.has(id))
    .map((account): NewMessage => {
      const id = randomUUID()
      digests.set(account.id, id)
      return {
        ...rowOf({ act: id, kind: 'digest', facts: {} }, { accountId: account.id, locale: account.locale ?? 'en' }, now),
        id,
        dueAt,
        expiresAt,
      }
    })
  await putMessages(tx, rows)
  return digests
}

type Waiting = { id: string; kind: NewsKind; accountId: string | null; locale: Locale; unclear: number }

/**
 * Puts a waiting message where its recipient wants it; true when it is not sent by itself. What may have arrived already stays where it is.
 */
export async function putAside(tx: Db, { id, kind, accountId, locale, unclear }: Waiting, now: Instant): Promise<boolean> {
  if (accountId === null || unclear > 0) return false
  const place = (await placesOf(tx, kind, [{ id: accountId, locale }], now)).get(accountId)
  if (place === undefined) return false
  await tx.update(outboxMessage).set(place).where(eq(outboxMessage.id, id))
  return true
}

/**
 * Brings what has not left for an account to what it has chosen now. What its day's message tells already, or may have told, stays in it:
 * nothing is told twice, and nothing is lost.
 */
export async function placeAnew(tx: Db, accountId: string, now: Instant): Promise<void> {
  const waiting = await tx
    .select()
    .from(outboxMessage)
    .where(and(eq(outboxMessage.accountId, accountId), inArray(outboxMessage.state, ['waiting', 'gathered'])))
  const open = new Set(
    waiting.filter(({ kind, state, unclear }) => kind === 'digest' && state === 'waiting' && unclear === 0).map(({ id }) => id),
  )
  for (const row of waiting) {
    if (row.state === 'gathered' && !open.has(row.digestId ?? '')) continue
    if (row.state === 'gathered')
      await tx.update(outboxMessage).set({ state: 'waiting', dueAt: now, digestId: null }).where(eq(outboxMessage.id, row.id))
    await putAside(tx, row, now)
  }
}
