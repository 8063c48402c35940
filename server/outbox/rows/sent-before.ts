import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { NewsFacts } from '#domain/outbox/news-kinds'
import type { Instant } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'

type Asked = { db: Db; row: { facts: NewsFacts }; moment: Moment }

/** Of a message that is sent again: when the one before it was sent, or written if it never left. Empty for all others. */
export async function sentBefore({ db, row, moment }: Asked): Promise<{ again?: { instant: Instant; zone: string } }> {
  if (row.facts.againOf === undefined) return {}
  const { sentAt, createdAt } = outboxMessage
  const [before] = await db.select({ sentAt, createdAt }).from(outboxMessage).where(eq(outboxMessage.id, row.facts.againOf))
  return before === undefined ? {} : { again: { instant: before.sentAt ?? before.createdAt, zone: await moment.zone() } }
}
