import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { isOnDesk } from '#domain/outbox/news-groups'
import { canOpenDesk } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { defineQuery } from '#server/command/define-query'
import { aboutNews } from '#server/outbox/rows/about-news'

/** Where news of one's own account leads, as an address behind the language; null where there is nothing to tell any more. */
export const newsPlace = defineQuery({
  name: 'outbox.news-place',
  load: async (db: Db, { id }: { id: string }) => (await db.select().from(outboxMessage).where(eq(outboxMessage.id, id)))[0] ?? null,
  can: (viewer, { accountId, kind, state }) =>
    canOpenDesk(viewer) &&
    isSignedIn(viewer) &&
    viewer.accountId === accountId &&
    isOnDesk(kind) &&
    state !== 'held' &&
    state !== 'withdrawn',
  read: async ({ db, object: row, viewer, moment }) => (await aboutNews({ db, row, viewer, moment, inBrief: true }))?.path ?? null,
})
