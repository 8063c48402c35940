import { and, eq, isNull, lte } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { outboxMessage } from '#db/schema/outbox'
import { markNewsReadInput } from '#domain/outbox/choose-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { defineCommand, done } from '#server/command/define-command'

/** Marks the news of one's own account as read, up to an instant: what has come since the page was read stays unread. */
export const markNewsRead = defineCommand({
  name: 'outbox.mark-news-read',
  input: markNewsReadInput,
  load: async (tx, { accountId }) => (await tx.select({ id: account.id }).from(account).where(eq(account.id, accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, input, object, now }) => {
    await tx
      .update(outboxMessage)
      .set({ readAt: now })
      .where(and(eq(outboxMessage.accountId, object.id), isNull(outboxMessage.readAt), lte(outboxMessage.createdAt, input.until)))
    return done(null, { act: 'account.news-read', objectKind: 'account', objectId: object.id })
  },
})
