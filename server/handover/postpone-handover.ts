import { randomUUID } from 'node:crypto'
import { handoverTerms } from '#db/schema/handover'
import { currentTerms, handoverState, isOpen } from '#domain/chairmanship/handover'
import { postponeHandoverInput } from '#domain/chairmanship/handover-input'
import { canPrepareHandover } from '#domain/policy/handover-policy'
import { refuse } from '#server/core/outcome'
import { actedOn, handoverCommand } from '#server/handover/handover-command'
import { checkedTerms } from '#server/handover/handover-terms'

/**
 * Sets new dates for a handover, before its instant; both teams then confirm again. A declined one can be taken up again this way.
 * Refuses `another-open`, an outgoing State no longer in the Chair (`not-the-chair`), and what `checkedTerms` refuses:
 * `in-the-past`, `no-date`, `overlap-after`, `no-slot`.
 */
export const postponeHandover = handoverCommand({
  name: 'handover.postpone',
  input: postponeHandoverInput,
  from: ['prepared', 'confirmed', 'declined'],
  can: canPrepareHandover,
  run: async ({ tx, input: { handoverId, reason, ...typed }, handover, zone, accountId, moment, now }) => {
    const others = (await moment.handovers()).filter((other) => other.id !== handoverId)
    if (others.some((other) => isOpen(handoverState(other, now, zone)))) return refuse('another-open')
    if ((await moment.chair())?.state !== handover.outgoing) return refuse('not-the-chair')
    const checked = await checkedTerms(tx, typed, now, zone)
    if (!checked.ok) return checked
    const number = currentTerms(handover).number + 1
    const id = randomUUID()
    await tx.insert(handoverTerms).values({ id, handoverId, number, ...checked.terms, reason, setAt: now, setBy: accountId })
    return actedOn(handover, 'postponed', ['handover_terms', id])
  },
})
