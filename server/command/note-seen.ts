import { and, eq, isNull, lt } from 'drizzle-orm'
import { client } from '#db/client'
import { signIn } from '#db/schema/sign-in'
import { SEEN_EVERY } from '#domain/people/sign-in-terms'
import type { Instant } from '#domain/time/calendar'
import { log } from '#server/core/log'

// Sign-ins whose note is on its way: twenty requests at once need one.
const onTheWay = new Set<string>()

/**
 * Notes that a sign-in was used at `at`, if it was last noted more than five minutes before. The request does not wait for it, and a
 * note that fails is made by the next request.
 */
export function noteSeen(id: string, lastSeenAt: Instant, at: Instant): void {
  if (Date.parse(at) - Date.parse(lastSeenAt) < SEEN_EVERY || onTheWay.has(id)) return
  onTheWay.add(id)
  void client()
    .transact(async (tx) => {
      await tx
        .update(signIn)
        .set({ lastSeenAt: at })
        .where(and(eq(signIn.id, id), isNull(signIn.endedAt), lt(signIn.lastSeenAt, at)))
    })
    .catch(() => log.warn({ signInId: id }, 'the use of a sign-in was not noted'))
    .finally(() => onTheWay.delete(id))
}
