import { eq } from 'drizzle-orm'
import { account } from '#db/schema/account'
import { chooseNewsInput } from '#domain/outbox/choose-input'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { defineCommand, done } from '#server/command/define-command'
import { choose } from '#server/outbox/rows/news-choices'

/**
 * Chooses how one's own account is told of each group of news that may be chosen about: at once, once a day, or on the desk alone. What
 * has not left yet follows it; nothing is told twice or lost.
 */
export const chooseNews = defineCommand({
  name: 'outbox.choose-news',
  input: chooseNewsInput,
  load: async (tx, { accountId }) => (await tx.select({ id: account.id }).from(account).where(eq(account.id, accountId)))[0] ?? null,
  can: (viewer, object) => canKeepOwnAccount(viewer) && viewer.accountId === object.id,
  run: async ({ tx, input, object, now }) => {
    const fields = await choose(tx, object.id, input.way, now)
    return done(null, { act: 'account.news-chosen', objectKind: 'account', objectId: object.id, fields })
  },
})
