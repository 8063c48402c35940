import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { NEWS_FOR, type NewsFacts, type NewsKind } from '#domain/outbox/news-kinds'
import type { Locale } from '#domain/text/locale'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** Who is told: by their account, or at an address alone. */
export type Recipient = { accountId: string } | { address: string }

type News = { act: string; kind: NewsKind; facts: NewsFacts; meetingId?: string | null }

/**
 * Puts a message into the outbox, in the transaction of the act it tells of: one for an act, a kind and a recipient, whatever is repeated.
 */
export async function putMessage(tx: Db, news: News, to: Recipient & { locale: Locale }, at: Instant): Promise<void> {
  await tx
    .insert(outboxMessage)
    .values(rowOf(news, to, at))
    .onConflictDoNothing({ target: outboxMessage.key })
}

/** The row of a message, due at once. */
export function rowOf(
  { act, kind, facts, meetingId = null }: News,
  to: Recipient & { locale: Locale },
  at: Instant,
): typeof outboxMessage.$inferInsert {
  const { locale, ...recipient } = to
  const expiresAt = isoInstant(Date.parse(at) + NEWS_FOR[kind] * 3_600_000)
  const key = keyOf({ act, kind }, recipient)
  return { id: randomUUID(), key, kind, ...recipient, locale, meetingId, facts, state: 'waiting', createdAt: at, dueAt: at, expiresAt }
}

/** Whether a message of an act stands in the outbox already. */
export async function isPut(tx: Db, news: Pick<News, 'act' | 'kind'>, to: Recipient): Promise<boolean> {
  const rows = await tx
    .select({ id: outboxMessage.id })
    .from(outboxMessage)
    .where(eq(outboxMessage.key, keyOf(news, to)))
  return rows.length > 0
}

function keyOf({ act, kind }: Pick<News, 'act' | 'kind'>, to: Recipient): string {
  return [act, kind, 'accountId' in to ? to.accountId : to.address].join(' ')
}
