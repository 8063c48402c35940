import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { NewsKind } from '#domain/outbox/news-kinds'
import type { Moment } from '#server/chair/moment'
import { type PreparedMeeting, preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import type { OutboxRow } from '#server/outbox/rows/lease'

/** A message about a meeting, with what the policy of its words needs to know; null if there is none. */
export async function messageOf(
  db: Db,
  messageId: string,
  moment: Moment,
): Promise<{ message: OutboxRow; kind: NewsKind; meeting: PreparedMeeting } | null> {
  const [message] = await db.select().from(outboxMessage).where(eq(outboxMessage.id, messageId))
  const meeting = message === undefined || message.meetingId === null ? null : await preparedMeeting(db, message.meetingId, moment)
  return message === undefined || meeting === null ? null : { message, kind: message.kind, meeting }
}
