import { randomUUID } from 'node:crypto'
import { handoverTerms } from '#db/schema/handover'
import { currentTerms } from '#domain/chairmanship/handover'
import { postponeHandoverInput } from '#domain/chairmanship/handover-input'
import { canPrepareHandover } from '#domain/policy/handover-policy'
import { actedOn, handoverCommand } from '#server/chairmanship/handover-command'
import { checkedTerms } from '#server/chairmanship/handover-terms'

/** Sets a handover new dates, until its instant and not after. Both teams then confirm again. */
export const postponeHandover = handoverCommand({
  name: 'handover.postpone',
  input: postponeHandoverInput,
  from: ['prepared', 'confirmed', 'declined'],
  can: canPrepareHandover,
  run: async ({ tx, input: { handoverId, reason, ...typed }, handover, zone, accountId, now }) => {
    const checked = await checkedTerms(tx, typed, now, zone)
    if (!checked.ok) return checked
    const number = currentTerms(handover).number + 1
    await tx.insert(handoverTerms).values({ id: randomUUID(), handoverId, number, ...checked.terms, reason, setAt: now, setBy: accountId })
    return actedOn(handover, 'postponed')
  },
})
