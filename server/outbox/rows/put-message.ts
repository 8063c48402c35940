import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
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
export function putMessage(tx: Db, news: News, to: Recipient & { locale: Locale }, at: Instant): Promise<void> {
  return putMessages(tx, [rowOf(news, to, at)])
}

/** The row of a message, due at once. */
export function rowOf({ act, kind, facts, meetingId = null }: News, to: Recipient & { locale: Locale }, at: Instant): NewMessage {
  const { locale, ...recipient } = to
  const expiresAt = isoInstant(Date.parse(at) + NEWS_FOR[kind] * 3_600_000)
  const when = { createdAt: at, dueAt: at, expiresAt }
  const key = keyOf({ act, kind }, recipient)
  return { id: randomUUID(), key, kind, ...NOBODY, ...recipient, locale, meetingId, facts, state: 'waiting', ...when, digestId: null }
}

const NOBODY = { accountId: null, address: null }

const EACH = {
  ...{ id: sql.placeholder('id'), key: sql.placeholder('key'), kind: sql.placeholder('kind'), facts: sql.placeholder('facts') },
  ...{ accountId: sql.placeholder('accountId'), address: sql.placeholder('address'), locale: sql.placeholder('locale') },
  ...{ meetingId: sql.placeholder('meetingId'), state: sql.placeholder('state'), digestId: sql.placeholder('digestId') },
  ...{ createdAt: sql.placeholder('createdAt'), dueAt: sql.placeholder('dueAt'), expiresAt: sql.placeholder('expiresAt') },
}

/** A message as it is put into the outbox. */
export type NewMessage = Required<Pick<typeof outboxMessage.$inferInsert, keyof typeof EACH>>

/**
 * Puts messages into the outbox, in the transaction of the act they tell of; one whose key stands there already is left as it is. The statement is made
 * once for all: made for each row anew, those of 500 recipients took most of the time of the act.
 */
export async function putMessages(tx: Db, rows: readonly NewMessage[]): Promise<void> {
  const insert = tx.insert(outboxMessage).values(EACH).onConflictDoNothing({ target: outboxMessage.key }).prepare()
  for (const row of rows) await insert.execute(row)
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
