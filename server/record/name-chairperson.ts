import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { nameChairpersonInput } from '#domain/record/process-input'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/core/define-command'
import { refuseField } from '#server/core/outcome'

/** Records who presided within a term, from a day on, with the post held then; who presided until then ends that day. */
export const nameChairperson = defineCommand({
  name: 'record.name-chairperson',
  input: nameChairpersonInput,
  load: async () => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  run: async ({ tx, input, now }) => {
    const [term] = await tx
      .select()
      .from(chairmanship)
      .where(and(eq(chairmanship.effectiveOn, input.term), isNull(chairmanship.replacedAt)))
    if (!term) return refuseField('term', 'required')
    const [who] = await tx.select().from(person).where(eq(person.id, input.personId))
    if (!who) return refuseField('personId', 'unknown-person')
    const position = writeAll(null, input.position, who.name.original) ?? who.position
    if (!position) return refuseField('position.en', 'required')
    const standing = await tx
      .select()
      .from(chairperson)
      .where(and(eq(chairperson.chairmanshipId, term.id), isNull(chairperson.replacedAt), isNull(chairperson.validUntil)))
    for (const before of standing) {
      await tx.update(chairperson).set({ replacedAt: now }).where(eq(chairperson.id, before.id))
      if (before.validFrom < input.from) await tx.insert(chairperson).values({ ...before, id: randomUUID(), validUntil: input.from })
    }
    await tx.insert(chairperson).values({
      id: randomUUID(),
      chairmanshipId: term.id,
      personId: who.id,
      position,
      validFrom: input.from,
      precision: 'day',
      source: input.source,
    })
    return done(null, { act: 'record.chairperson-named', objectKind: 'chairmanship', objectId: term.id, fields: ['chairperson'] })
  },
})
