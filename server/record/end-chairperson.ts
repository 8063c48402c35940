import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { chairperson } from '#db/schema/chairmanship'
import { canKeepRecord } from '#domain/policy/record-policy'
import { endChairpersonInput } from '#domain/record/process-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'

/**
 * Ends a chairperson's or deputy's time, up to which they are then known; an end on its first day cancels it. The earlier row stays. Refuses `removed`, a day before
 * it began (`end-before-start`) and one after its end (`overlaps`).
 */
export const endChairperson = defineCommand({
  name: 'record.end-chairperson',
  input: endChairpersonInput,
  load: async (tx, input) => (await tx.select().from(chairperson).where(eq(chairperson.id, input.chairpersonId)))[0] ?? null,
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input: { on }, object, now }) => {
    if (object.replacedAt !== null) return refuse('removed')
    if (on < object.validFrom) return refuseField('on', 'end-before-start')
    // A later end could overlap the next person's time.
    if (object.validUntil !== null && on > object.validUntil) return refuseField('on', 'overlaps')
    await tx.update(chairperson).set({ replacedAt: now }).where(eq(chairperson.id, object.id))
    if (on > object.validFrom) await tx.insert(chairperson).values({ ...object, id: randomUUID(), validUntil: on, lastKnownOn: null })
    return done(null, {
      act: 'record.chairperson-ended',
      objectKind: 'chairmanship',
      objectId: object.chairmanshipId,
      fields: [object.post],
      refs: { on },
    })
  },
})
