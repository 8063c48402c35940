import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { handDelivery, handDeliveryTo } from '#db/schema/told'
import { canDraftStatement, type Delegation, delegationKey, isSameDelegation } from '#domain/policy/statement-policy'
import { recordDeliveryInput } from '#domain/statement/delivery-input'
import { type Instant, instantAt } from '#domain/time/calendar'
import { defineCommand } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { delegationIn, statementInContext } from '#server/statement/rows/statement'
import { recorded } from '#server/statement/statement-command'

/**
 * Records that a circulated text was given to a delegation by hand: to whom, by which means, and when. It is evidence, also where it is recorded
 * after the expiry. Refuses a circulation of another text (`not-now`), a delegation it was not sent to (`invalid`), an instant before it was sent
 * (`before-sent`) or still to come (`time-ahead`), and what is on file already (`delivery-on-file`).
 */
export const recordDelivery = defineCommand({
  name: 'statement.record-delivery',
  input: recordDeliveryInput,
  by: 'account',
  load: (tx, input, { now }) => statementInContext(tx, input.statementId, now),
  can: (viewer) => canDraftStatement(viewer),
  run: async ({ tx, input, object: context, accountId, now }) => {
    const sent = context.circulations.find(({ id }) => id === input.circulationId)
    if (sent === undefined) return refuse('not-now')
    const to = sent.recipients.find((recipient) => delegationKey(recipient) === input.delegation)
    if (to === undefined) return refuseField('delegation', 'invalid')
    const deliveredAt = instantAt(input.on, input.at, context.meeting.timeZone)
    if (deliveredAt > now) return refuseField('at', 'time-ahead')
    // The form has minutes: what was given in the minute of the circulation came after it.
    if (endOfMinute(deliveredAt) <= sent.openedAt) return refuseField('on', 'before-sent')
    if (await isOnFile(tx, sent.id, to, { means: input.means, deliveredAt, name: input.to })) return refuseField('to', 'delivery-on-file')
    const id = randomUUID()
    const { state: stateCode, organizationId } = to
    await tx.insert(handDelivery).values({
      id,
      circulationId: sent.id,
      stateCode,
      organizationId,
      means: input.means,
      deliveredAt,
      recordedAt: now,
      recordedBy: accountId,
    })
    await tx.insert(handDeliveryTo).values({ deliveryId: id, name: input.to })
    return recorded(null, context, {
      act: 'statement.delivered-by-hand',
      objectKind: 'circulation',
      objectId: sent.id,
      seals: [['hand_delivery', id]],
    })
  },
})

function endOfMinute(at: Instant): Instant {
  return new Date(Date.parse(at) + 60_000).toISOString()
}

type Given = Pick<typeof handDelivery.$inferSelect, 'means' | 'deliveredAt'> & { name: string }

// A form that a browser went back to has a new key.
async function isOnFile(tx: Db, circulationId: string, to: Delegation, { means, deliveredAt, name }: Given): Promise<boolean> {
  const rows = await tx
    .select({ stateCode: handDelivery.stateCode, organizationId: handDelivery.organizationId })
    .from(handDelivery)
    .innerJoin(handDeliveryTo, eq(handDeliveryTo.deliveryId, handDelivery.id))
    .where(
      and(
        eq(handDelivery.circulationId, circulationId),
        eq(handDelivery.means, means),
        eq(handDelivery.deliveredAt, deliveredAt),
        eq(handDeliveryTo.name, name),
      ),
    )
  return rows.some((row) => isSameDelegation(delegationIn(row), to))
}
