import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { appearanceAsking } from '#db/schema/answer'
import { sideKeyOf } from '#domain/agenda/roster'
import type { Instant } from '#domain/time/calendar'
import { delegates, type ToldAccount } from '#server/outbox/rows/delegates'

/** The delegation, or the person, that was asked for appearances of a meeting at an instant, as `state:KG`; empty if nobody was. */
export async function sideAskedAt(tx: Db, meetingId: string, at: Instant): Promise<string> {
  const [row] = await tx
    .select({ state: appearanceAsking.stateCode, organizationId: appearanceAsking.organizationId, personId: appearanceAsking.personId })
    .from(appearanceAsking)
    .where(and(eq(appearanceAsking.meetingId, meetingId), eq(appearanceAsking.askedAt, at)))
    .limit(1)
  return row === undefined ? '' : sideKeyOf(row)
}

/** The accounts that answer for a side at an instant: of its delegation, or of the person. */
export async function accountsAsked(db: Db, side: string, at: Instant): Promise<ToldAccount[]> {
  const [kind, of = ''] = side.split(':')
  const { id, locale } = account
  if (kind === 'person')
    return db
      .select({ id, locale })
      .from(account)
      .where(and(isNull(account.closedAt), eq(account.personId, of)))
  return delegates(db, { states: kind === 'state' ? [of] : [], organizations: kind === 'organization' ? [of] : [] }, at)
}
