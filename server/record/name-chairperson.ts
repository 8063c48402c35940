import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import { canKeepRecord } from '#domain/policy/record-policy'
import { insertFrom } from '#domain/record/dated-rows'
import { nameChairpersonInput } from '#domain/record/process-input'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'

/**
 * Records who presided within a term, or deputised, from a day on, with their post. Only one presides at a time: the previous one
 * ends that day; deputies may be several. Refuses no such term or no post (`required`), a day outside the term (`outside-term`),
 * `end-before-start` and `unknown-person`.
 */
export const nameChairperson = defineCommand({
  name: 'record.name-chairperson',
  input: nameChairpersonInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input, now }) => {
    const { from, post } = input
    const terms = await tx.select().from(chairmanship).where(isNull(chairmanship.replacedAt))
    const term = terms.find((known) => known.effectiveOn === input.term)
    if (!term) return refuseField('term', 'required')
    const next = terms.find((later) => later.effectiveOn > term.effectiveOn && later.effectiveOn <= from)
    if (from < term.effectiveOn || next) return refuseField('from', 'outside-term')
    if (input.until !== '' && input.until <= from) return refuseField('until', 'end-before-start')
    const [found] = await tx.select().from(person).where(eq(person.id, input.personId))
    if (!found) return refuseField('personId', 'unknown-person')
    const position = writeAll(null, input.position, found.name.original) ?? found.position
    if (!position) return refuseField('position.en', 'required')
    const presiding = await tx
      .select()
      .from(chairperson)
      .where(and(eq(chairperson.chairmanshipId, term.id), eq(chairperson.post, 'chairperson'), isNull(chairperson.replacedAt)))
    const { cut, remains, until } = insertFrom(post === 'chairperson' ? presiding : [], from)
    if (cut) await tx.update(chairperson).set({ replacedAt: now }).where(eq(chairperson.id, cut.id))
    if (remains) await tx.insert(chairperson).values({ ...remains, id: randomUUID() })
    const ends = [input.until || null, until].filter((day) => day !== null).sort()
    await tx.insert(chairperson).values({
      id: randomUUID(),
      chairmanshipId: term.id,
      personId: found.id,
      post,
      position,
      validFrom: from,
      validUntil: ends[0] ?? null,
      precision: input.precision,
      source: input.source,
    })
    return done(null, { act: 'record.chairperson-named', objectKind: 'chairmanship', objectId: term.id, fields: [post] })
  },
})
