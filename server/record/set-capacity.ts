import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { state, stateCapacity } from '#db/schema/state'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { setCapacityInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/core/define-command'
import { refuseField } from '#server/core/outcome'

/** Says in what capacity a State stands in the Process from a day on, or that it stands in none; the capacity until then ends that day. What was said stays. */
export const setCapacity = defineCommand({
  name: 'record.set-capacity',
  input: setCapacityInput,
  load: async () => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, now }) => {
    const { state: code, capacity, from, precision, source } = input
    const [known] = await tx.select().from(state).where(eq(state.code, code))
    if (!known) return refuseField('state', 'unknown-state')
    const [before] = await tx
      .select()
      .from(stateCapacity)
      .where(
        and(
          eq(stateCapacity.stateCode, code),
          isNull(stateCapacity.replacedAt),
          lte(stateCapacity.validFrom, from),
          or(isNull(stateCapacity.validUntil), gt(stateCapacity.validUntil, from)),
        ),
      )
    if (before?.capacity === capacity || (!before && capacity === 'none')) return refuseField('capacity', 'already-known')
    if (before) await tx.update(stateCapacity).set({ replacedAt: now }).where(eq(stateCapacity.id, before.id))
    if (before && before.validFrom < from) await tx.insert(stateCapacity).values({ ...before, id: randomUUID(), validUntil: from })
    if (capacity !== 'none')
      await tx
        .insert(stateCapacity)
        .values({ id: randomUUID(), stateCode: code, capacity, validFrom: from, validUntil: before?.validUntil ?? null, precision, source })
    return done(null, { act: 'record.capacity-set', objectKind: 'state', objectId: code, fields: ['capacity'], refs: { from } })
  },
})
