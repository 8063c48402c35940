import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { organization, standingCapacity, state } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { insertFrom } from '#domain/record/dated-rows'
import { setCapacityInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

type Who = { stateCode: string | null; organizationId: string | null }

/**
 * Records the capacity of a State or organisation in the Process from a day on, or that it has none. The earlier capacity ends that
 * day; a later recorded one stays. Refuses `unknown-participant` and `already-known`.
 */
export const setCapacity = defineCommand({
  name: 'record.set-capacity',
  input: setCapacityInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input, now }) => {
    const { who, capacity, from, precision, source } = input
    if (!(await isKnown(tx, who))) return refuseField('who', 'unknown-participant')
    const current = await tx
      .select()
      .from(standingCapacity)
      .where(
        and(
          who.stateCode === null
            ? eq(standingCapacity.organizationId, who.organizationId ?? '')
            : eq(standingCapacity.stateCode, who.stateCode),
          isNull(standingCapacity.replacedAt),
        ),
      )
    const { cut, remains, until } = insertFrom(current, from)
    const same = cut?.validFrom === from ? cut.precision === precision && cut.source === source : true
    if ((cut?.capacity ?? 'none') === capacity && same) return refuseField('capacity', 'already-known')
    if (cut) await tx.update(standingCapacity).set({ replacedAt: now }).where(eq(standingCapacity.id, cut.id))
    if (remains) await tx.insert(standingCapacity).values({ ...remains, id: randomUUID() })
    if (capacity !== 'none')
      await tx
        .insert(standingCapacity)
        .values({ ...who, id: randomUUID(), capacity, validFrom: from, validUntil: until, precision, source })
    const { stateCode, organizationId } = who
    return done(null, {
      act: 'record.capacity-set',
      objectKind: stateCode === null ? 'organization' : 'state',
      objectId: stateCode ?? organizationId ?? '',
      fields: ['capacity'],
      refs: { from },
    })
  },
})

async function isKnown(tx: Db, { stateCode, organizationId }: Who): Promise<boolean> {
  const found =
    stateCode === null
      ? await tx
          .select({ id: organization.id })
          .from(organization)
          .where(eq(organization.id, organizationId ?? ''))
      : await tx.select({ id: state.code }).from(state).where(eq(state.code, stateCode))
  return found.length > 0
}
