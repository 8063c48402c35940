import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { designation } from '#db/schema/designation'
import { canKeepRecord } from '#domain/policy/record-policy'
import { endDesignationInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'

/**
 * Ends a designation on a day, or corrects its end; an end on its first day cancels it. The earlier row stays. Refuses `removed`,
 * and a day before it began (`end-before-start`).
 */
export const endDesignation = defineCommand({
  name: 'record.end-designation',
  input: endDesignationInput,
  load: async (tx, input) => (await tx.select().from(designation).where(eq(designation.id, input.designationId)))[0] ?? null,
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input: { on }, object, now }) => {
    if (object.replacedAt !== null) return refuse('removed')
    if (on < object.validFrom) return refuseField('on', 'end-before-start')
    await tx.update(designation).set({ replacedAt: now }).where(eq(designation.id, object.id))
    if (on > object.validFrom) await tx.insert(designation).values({ ...object, id: randomUUID(), validUntil: on })
    return done(null, {
      act: 'record.designation-ended',
      objectKind: 'state',
      objectId: object.stateCode,
      refs: { designation: object.id, on },
    })
  },
})
