import { and, eq, isNull } from 'drizzle-orm'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { now } from '#server/core/clock'

/** Notes that news was opened by the account it is for. Known to that account alone, and so not on record. */
export async function noteNewsRead(id: string): Promise<void> {
  await client().transact(async (tx) => {
    await tx
      .update(outboxMessage)
      .set({ readAt: now() })
      .where(and(eq(outboxMessage.id, id), isNull(outboxMessage.readAt)))
  })
}
