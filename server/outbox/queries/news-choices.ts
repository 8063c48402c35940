import type { Db } from '#db/client'
import type { ChosenGroup, NewsWay } from '#domain/outbox/news-groups'
import type { NewsChoicesView } from '#domain/outbox/news-view'
import { canKeepOwnAccount } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { choicesOf } from '#server/outbox/rows/news-choices'

/** How one's own account is told of each group that may be chosen about. */
export const newsChoices = defineQuery({
  name: 'outbox.news-choices',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canKeepOwnAccount(viewer),
  read: async ({ db, viewer }): Promise<NewsChoicesView> => {
    const accountId = isSignedIn(viewer) ? viewer.accountId : ''
    const chosen = await choicesOf(db, accountId)
    const way = (group: ChosenGroup): NewsWay => chosen[group] ?? 'at-once'
    return { accountId, ways: { programmes: way('programmes'), texts: way('texts'), notes: way('notes') }, zone: await processZone(db) }
  },
})
