import { inArray } from 'drizzle-orm'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { now } from '#server/core/clock'
import { putDueSilence } from '#server/outbox/due-silence'

/**
 * Holds every message that has not left, after a database was restored: it may have been sent after the archive was made. How many were held; each
 * waits for somebody's word.
 */
export async function holdRestored(): Promise<number> {
  return client().transact(async (tx) => {
    // What time has done since may have been told after the archive was made, too.
    await putDueSilence(tx, now())
    const rows = await tx
      .update(outboxMessage)
      .set({ state: 'held', leaseBy: null, leaseUntil: null })
      .where(inArray(outboxMessage.state, ['waiting', 'sending']))
      .returning({ id: outboxMessage.id })
    return rows.length
  })
}
