import { and, count, desc, eq, isNotNull, lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { meeting } from '#db/schema/meeting'
import { outboxMessage } from '#db/schema/outbox'
import type { MessagesView, MessageView } from '#domain/outbox/message-view'
import type { MessageState } from '#domain/outbox/sending-rule'
import { canSeeMessages, canSteerMessages } from '#domain/policy/outbox-policy'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { mailFacts } from '#server/outbox/rows/mail-facts'

const PAGE = 50

/**
 * The outbox: how many messages stand in each state, and those about meetings for whoever may hold them, the newest first; `state` narrows them,
 * `before` is where a page of older ones begins. Admins read figures alone.
 */
export const messages = defineQuery({
  name: 'outbox.messages',
  load: async (_db: Db, _args: { state: MessageState | null; before: string | null }) => ({}),
  can: (viewer) => canSeeMessages(viewer),
  read: async ({ db, args, viewer }): Promise<MessagesView> => {
    const figures = await db.select({ state: outboxMessage.state, count: count() }).from(outboxMessage).groupBy(outboxMessage.state)
    const counts = Object.fromEntries(figures.map(({ state, count }) => [state, count]))
    const zone = await processZone(db)
    if (!canSteerMessages(viewer)) return { counts, messages: null, next: null, zone }
    const rows = await db
      .select({ message: outboxMessage, to: account.displayName, meeting: meeting.title })
      .from(outboxMessage)
      .innerJoin(account, eq(account.id, outboxMessage.accountId))
      .innerJoin(meeting, eq(meeting.id, outboxMessage.meetingId))
      .where(
        and(
          isNotNull(outboxMessage.meetingId),
          args.state === null ? undefined : eq(outboxMessage.state, args.state),
          args.before === null ? undefined : lt(outboxMessage.createdAt, args.before),
        ),
      )
      .orderBy(desc(outboxMessage.createdAt), desc(outboxMessage.id))
      .limit(PAGE)
    const shown: MessageView[] = []
    for (const { message, to, meeting } of rows) {
      const { id, kind, state, createdAt, dueAt, sentAt, attempts, reply, subject, text } = message
      const sent = subject === null || text === null ? null : { subject, text }
      const facts = sent === null && (state === 'waiting' || state === 'held') ? await mailFacts(message) : null
      shown.push({ id, kind, to, meeting, state, createdAt, dueAt, sentAt, attempts, reply, sent, facts })
    }
    return { counts, messages: shown, next: rows.length < PAGE ? null : (rows.at(-1)?.message.createdAt ?? null), zone }
  },
})
