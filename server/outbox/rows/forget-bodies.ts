import { and, isNotNull, lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** How long the words of a message are kept, in milliseconds: ninety days. That it was sent, when and to whom, stays. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000

/** Forgets subject and text of messages written more than ninety days before an instant. */
export async function forgetOldBodies(tx: Db, now: Instant): Promise<void> {
  await tx
    .update(outboxMessage)
    .set({ subject: null, text: null })
    .where(and(isNotNull(outboxMessage.text), lt(outboxMessage.createdAt, isoInstant(Date.parse(now) - KEPT_FOR))))
}
