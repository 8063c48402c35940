import { and, eq, gt, lt, ne } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account } from '#db/schema/account'
import { presence } from '#db/schema/presence'
import type { OtherOrganiser } from '#domain/agenda/other-organisers'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { log } from '#server/core/log'

/** A page that has said nothing for this long, in milliseconds, is closed or asleep. */
const THERE_FOR = 15_000
/** Its row is deleted after this long. */
const KEPT_FOR = 60_000

type Page = { page: string; meetingId: string; accountId: string; entryId: string | null }

/** Notes that a page of an editor is open. The request does not wait for it, and a note that fails is made by the next one. */
export function notePresent(row: Page, at: Instant): void {
  void client()
    .transact(async (tx) => {
      await tx.delete(presence).where(lt(presence.seenAt, isoInstant(Date.parse(at) - KEPT_FOR)))
      const [known] = await tx.select({ accountId: presence.accountId }).from(presence).where(eq(presence.page, row.page))
      // A page is its account's own: nobody else can move it.
      if (known && known.accountId !== row.accountId) return
      await tx
        .insert(presence)
        .values({ ...row, seenAt: at })
        .onConflictDoUpdate({ target: presence.page, set: { meetingId: row.meetingId, entryId: row.entryId, seenAt: at } })
    })
    .catch(() => log.warn({ meetingId: row.meetingId }, 'an open editor was not noted'))
}

/** Who else has a meeting's draft open at an instant, one for each open page. */
export function presentAt(
  db: Db,
  { meetingId, accountId }: { meetingId: string; accountId: string },
  at: Instant,
): Promise<OtherOrganiser[]> {
  return db
    .select({ page: presence.page, name: account.displayName, entry: presence.entryId })
    .from(presence)
    .innerJoin(account, eq(account.id, presence.accountId))
    .where(
      and(
        eq(presence.meetingId, meetingId),
        ne(presence.accountId, accountId),
        gt(presence.seenAt, isoInstant(Date.parse(at) - THERE_FOR)),
      ),
    )
    .orderBy(account.displayName, presence.page)
    .limit(20)
}
