import { randomUUID } from 'node:crypto'
import { handoverAct } from '#db/schema/handover'
import { currentTerms } from '#domain/chairmanship/handover'
import { callOffHandoverInput } from '#domain/chairmanship/handover-input'
import { canPrepareHandover } from '#domain/policy/handover-policy'
import { actedOn, handoverCommand } from '#server/handover/handover-command'

/** Calls a handover off, before its instant. Afterwards only a new one can be prepared. */
export const callOffHandover = handoverCommand({
  name: 'handover.call-off',
  input: callOffHandoverInput,
  from: ['prepared', 'confirmed', 'declined'],
  can: canPrepareHandover,
  run: async ({ tx, input: { handoverId, reason }, handover, accountId, now }) => {
    const { number } = currentTerms(handover)
    const id = randomUUID()
    await tx.insert(handoverAct).values({ id, handoverId, terms: number, act: 'call-off', stateCode: null, reason, at: now, accountId })
    return actedOn(handover, 'called-off', ['handover_act', id])
  },
})
