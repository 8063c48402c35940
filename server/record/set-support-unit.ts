import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { organization, supportUnitMember } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { insertFrom } from '#domain/record/dated-rows'
import { setSupportUnitInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Records that an organisation runs the Support Unit from a day on, or no longer does. The earlier rows stay. Refuses
 * `already-known`.
 */
export const setSupportUnit = defineCommand({
  name: 'record.set-support-unit',
  input: setSupportUnitInput,
  load: async (tx, input) => (await tx.select().from(organization).where(eq(organization.id, input.organizationId)))[0] ?? null,
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input: { runs, from }, object, now }) => {
    const current = await tx
      .select()
      .from(supportUnitMember)
      .where(and(eq(supportUnitMember.organizationId, object.id), isNull(supportUnitMember.replacedAt)))
    const { cut, remains, until } = insertFrom(current, from)
    if ((cut === null) === (runs === 'no')) return refuseField('runs', 'already-known')
    if (cut) await tx.update(supportUnitMember).set({ replacedAt: now }).where(eq(supportUnitMember.id, cut.id))
    if (remains) await tx.insert(supportUnitMember).values({ ...remains, id: randomUUID() })
    if (runs === 'yes')
      await tx.insert(supportUnitMember).values({ id: randomUUID(), organizationId: object.id, validFrom: from, validUntil: until })
    return done(null, { act: 'record.support-unit-set', objectKind: 'organization', objectId: object.id, refs: { from } })
  },
})
