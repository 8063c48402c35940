import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { Invitation } from '#domain/outbox/invitation'

/** The last invitation of each of these accounts, by account; whoever was never invited by mail is not in it. */
export async function invitationsOf(db: Db, accountIds: readonly string[]): Promise<ReadonlyMap<string, Invitation>> {
  const rows = await db
    .select({
      accountId: outboxMessage.accountId,
      state: outboxMessage.state,
      createdAt: outboxMessage.createdAt,
      sentAt: outboxMessage.sentAt,
      reply: outboxMessage.reply,
    })
    .from(outboxMessage)
    .where(and(inArray(outboxMessage.accountId, [...accountIds]), eq(outboxMessage.kind, 'account-invited')))
    .orderBy(desc(outboxMessage.createdAt))
  const last = new Map<string, Invitation>()
  for (const { accountId, state, createdAt, sentAt, reply } of rows)
    if (accountId !== null && !last.has(accountId)) last.set(accountId, { state, at: sentAt ?? createdAt, reply })
  return last
}
