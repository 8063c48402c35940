import { canReadRecord } from '#domain/policy/record-policy'
import type { FeedView } from '#domain/record/feed-view'
import { defineQuery } from '#server/command/define-query'
import { processName } from '#server/core/settings'
import { issuedInFeed } from '#server/record/rows/issued-in-feed'
import { publishedInFeed } from '#server/record/rows/published-in-feed'

/** So many entries has the feed; what is older is in the record. */
const MOST = 30

/** What was published and issued to everybody, the latest first; what was withdrawn is told as such. The same for whoever asks. */
export const feed = defineQuery({
  name: 'record.feed',
  load: async (_db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }): Promise<FeedView> => {
    const entries = [...(await publishedInFeed(db, MOST)), ...(await issuedInFeed(db, MOST))]
    return { name: await processName(db), entries: entries.sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST) }
  },
})
