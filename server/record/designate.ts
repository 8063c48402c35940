import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { designation } from '#db/schema/designation'
import { person } from '#db/schema/person'
import { state } from '#db/schema/state'
import { canKeepRecord } from '#domain/policy/record-policy'
import { designateInput } from '#domain/record/process-input'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Records a State's National Coordinator or focal point from a day until another, with their post: typed, or from the directory. A
 * State may have several. Refuses `unknown-state`, `unknown-person` and `end-before-start`.
 */
export const designate = defineCommand({
  name: 'record.designate',
  input: designateInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input }) => {
    const [known] = await tx.select().from(state).where(eq(state.code, input.state))
    if (!known) return refuseField('state', 'unknown-state')
    const [found] = await tx.select().from(person).where(eq(person.id, input.personId))
    if (!found) return refuseField('personId', 'unknown-person')
    if (input.until !== '' && input.until <= input.from) return refuseField('until', 'end-before-start')
    const id = randomUUID()
    await tx.insert(designation).values({
      id,
      stateCode: input.state,
      personId: found.id,
      as: input.as,
      position: writeAll(null, input.position, found.name.original) ?? found.position,
      validFrom: input.from,
      validUntil: input.until || null,
      source: input.source,
    })
    return done(null, { act: 'record.designated', objectKind: 'state', objectId: input.state, refs: { designation: id } })
  },
})
