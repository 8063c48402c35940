import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { MessageState } from '#domain/outbox/sending-rule'

/** What a message that is done with can have come to. */
const OVER: readonly MessageState[] = ['sent', 'perhaps', 'failed', 'expired', 'passed', 'withdrawn']

/** News that a day's message told of stands as that message does, once it is done with. */
export async function settleGathered(tx: Db): Promise<void> {
  const digests = await tx
    .selectDistinct({ digestId: outboxMessage.digestId })
    .from(outboxMessage)
    .where(eq(outboxMessage.state, 'gathered'))
  const ids = digests.flatMap(({ digestId }) => digestId ?? [])
  if (ids.length === 0) return
  const over = await tx
    .select({ id: outboxMessage.id, state: outboxMessage.state, sentAt: outboxMessage.sentAt, reply: outboxMessage.reply })
    .from(outboxMessage)
    .where(and(inArray(outboxMessage.id, ids), inArray(outboxMessage.state, [...OVER])))
  for (const { id, ...standing } of over)
    await tx
      .update(outboxMessage)
      .set(standing)
      .where(and(eq(outboxMessage.digestId, id), eq(outboxMessage.state, 'gathered')))
}
