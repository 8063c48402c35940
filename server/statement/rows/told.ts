import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { outboxMessage } from '#db/schema/outbox'
import { handDelivery, handDeliveryTo, textOpened } from '#db/schema/told'
import { CIRCULATED_NEWS } from '#domain/outbox/news-kinds'
import { type Delegation, isSameDelegation } from '#domain/policy/statement-policy'
import { reachOf } from '#domain/statement/delivery'
import { silenceState } from '#domain/statement/silence'
import type { DeliveryView, ToldAccountView, ToldDelegationView } from '#domain/statement/told-view'
import type { Instant } from '#domain/time/calendar'
import { sendsMail } from '#server/core/sends-mail'
import { type Circulated, delegationIn, type StatementContext } from '#server/statement/rows/statement'

/**
 * What is known of a circulation's coming to each delegation it was sent to: the messages to its accounts, who opened the text signed in, and what
 * was given by hand. The accounts are those that were told, and those that speak or work for the delegation now.
 */
export async function toldOf(db: Db, sent: Circulated, meetingId: string, now: Instant): Promise<ToldDelegationView[]> {
  const rows = await accountsOf(db, sent, now)
  const ids = [...new Set(rows.map(({ id }) => id))]
  const messages = await db
    .select({ accountId: outboxMessage.accountId, state: outboxMessage.state, sentAt: outboxMessage.sentAt, reply: outboxMessage.reply })
    .from(outboxMessage)
    .where(
      and(
        eq(outboxMessage.meetingId, meetingId),
        eq(outboxMessage.createdAt, sent.openedAt),
        inArray(outboxMessage.kind, [...CIRCULATED_NEWS]),
        inArray(outboxMessage.accountId, ids),
      ),
    )
  const opened = await db
    .select({ accountId: textOpened.accountId, openedAt: textOpened.openedAt })
    .from(textOpened)
    .where(eq(textOpened.circulationId, sent.id))
  const deliveries = await deliveriesOf(db, sent.id)
  return sent.recipients.map((recipient) => {
    const mine = rows.filter(({ of }) => isSameDelegation(of, recipient))
    const accounts = unique(mine).map(({ id, name }): ToldAccountView => {
      const message = messages.find(({ accountId }) => accountId === id)
      const openedAt = opened.find(({ accountId }) => accountId === id)?.openedAt ?? null
      return { id, name, message: message?.state ?? null, sentAt: message?.sentAt ?? null, reply: message?.reply ?? null, openedAt }
    })
    const own = mine.some(({ id }) => id === sent.openedBy)
    const given = deliveries.filter(({ of }) => isSameDelegation(of, recipient)).map(({ delivery }) => delivery)
    return { ...recipient, accounts, deliveries: given, reach: reachOf({ accounts, deliveries: given.length, own }, sendsMail()) }
  })
}

/** The running circulation of a text sent in silence, and the delegations it has not reached; null where no silence runs. */
export async function notReached(
  db: Db,
  { circulations, meeting, state }: StatementContext,
  now: Instant,
): Promise<{ closesAt: Instant; delegations: Delegation[] } | null> {
  const sent = circulations.at(-1)
  if (state !== 'silence' || sent?.silence == null || silenceState(sent.silence, now) !== 'open') return null
  const told = await toldOf(db, sent, meeting.id, now)
  return { closesAt: sent.closesAt, delegations: told.filter(({ reach }) => reach === 'not-reached') }
}

type AccountRow = { id: string; name: string; of: Delegation }

// Those that spoke or worked for a recipient when it was sent, or do now.
async function accountsOf(db: Db, { recipients, openedAt }: Circulated, now: Instant): Promise<AccountRow[]> {
  const states = recipients.flatMap(({ state }) => state ?? [])
  const organizations = recipients.flatMap(({ organizationId }) => organizationId ?? [])
  const at = (instant: Instant) => and(lte(appointment.beginsAt, instant), or(isNull(appointment.endsAt), gt(appointment.endsAt, instant)))
  const rows = await db
    .select({ id: account.id, name: account.displayName, stateCode: appointment.stateCode, organizationId: appointment.organizationId })
    .from(appointment)
    .innerJoin(account, eq(account.id, appointment.accountId))
    .where(
      and(
        or(inArray(appointment.stateCode, states), inArray(appointment.organizationId, organizations)),
        or(at(openedAt), and(at(now), isNull(account.closedAt))),
      ),
    )
    .orderBy(account.displayName)
  return rows.map(({ id, name, ...row }) => ({ id, name, of: delegationIn(row) }))
}

async function deliveriesOf(db: Db, circulationId: string): Promise<{ of: Delegation; delivery: DeliveryView }[]> {
  const rows = await db
    .select({ given: handDelivery, to: handDeliveryTo.name, by: account.displayName })
    .from(handDelivery)
    .innerJoin(account, eq(account.id, handDelivery.recordedBy))
    .leftJoin(handDeliveryTo, eq(handDeliveryTo.deliveryId, handDelivery.id))
    .where(eq(handDelivery.circulationId, circulationId))
    .orderBy(handDelivery.deliveredAt)
  return rows.map(({ given: { means, deliveredAt, recordedAt, ...row }, to, by }) => ({
    of: delegationIn(row),
    delivery: { means, to, at: deliveredAt, recordedAt, by },
  }))
}

function unique(rows: readonly AccountRow[]): AccountRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
