import type { Db } from '#db/client'
import type { OwnNewsListView } from '#domain/outbox/news-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { ownNews as newsOf } from '#server/outbox/rows/own-news'

type Args = { locale: Locale; most: number; before: string | null }

/** The news of one's own account, the newest first, whether any of it was mailed or not. */
export const ownNews = defineQuery({
  name: 'outbox.own-news',
  load: async (_db: Db, _args: Args) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, args: { locale, most, before }, viewer, moment }): Promise<OwnNewsListView & { accountId: string }> => {
    if (!isSignedIn(viewer)) throw new Error('a desk without an account')
    return { accountId: viewer.accountId, ...(await newsOf({ db, viewer, moment, locale }, { most, before })) }
  },
})
