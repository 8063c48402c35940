import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { canKeepRecord } from '#domain/policy/record-policy'
import { correctTermInput } from '#domain/record/process-input'
import { dayBegins } from '#domain/time/calendar'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { processZone } from '#server/core/settings'

// What was known of another day of the ceremony.
const NO_CEREMONY = { ceremonyFrom: null, ceremonyPlanned: false, ceremonyAt: null, ceremonySource: null }

/**
 * Corrects the days and source of a term that has begun, never its State; the earlier row stays. An end before the next term leaves the
 * Chair empty in between. Refuses no such term (`required`), a future beginning, which takes a handover (`in-the-future`), one beside
 * another term (`overlaps`), and an end outside the term (`not-between`).
 */
export const correctTerm = defineCommand({
  name: 'record.correct-term',
  input: correctTermInput,
  load: async () => ({}),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input, now }) => {
    const { term: at, effectiveOn, precision, ceremonyOn, endsOn, source } = input
    const terms = await tx.select().from(chairmanship).where(isNull(chairmanship.replacedAt))
    const term = terms.find((known) => known.effectiveOn === at)
    if (!term) return refuseField('term', 'required')
    if (dayBegins(effectiveOn, await processZone(tx)) > now) return refuseField('effectiveOn', 'in-the-future')
    const between = terms.filter((other) => other !== term && other.effectiveOn <= effectiveOn !== other.effectiveOn <= at)
    if (between.length > 0 || terms.some((other) => other !== term && other.effectiveOn === effectiveOn))
      return refuseField('effectiveOn', 'overlaps')
    const next = terms.filter((later) => later.effectiveOn > at).sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))[0]
    if (endsOn !== '' && !(effectiveOn < endsOn && next && endsOn <= next.effectiveOn)) return refuseField('endsOn', 'not-between')
    await tx.update(chairmanship).set({ replacedAt: now }).where(eq(chairmanship.id, term.id))
    const id = randomUUID()
    await tx.insert(chairmanship).values({
      ...term,
      id,
      effectiveOn,
      precision,
      ...(ceremonyOn === (term.ceremonyOn ?? '') ? {} : NO_CEREMONY),
      ceremonyOn: ceremonyOn || null,
      endsOn: endsOn || null,
      source,
      replacedAt: null,
    })
    const presided = await tx
      .select()
      .from(chairperson)
      .where(and(eq(chairperson.chairmanshipId, term.id), isNull(chairperson.replacedAt)))
    for (const row of presided) await tx.insert(chairperson).values({ ...row, id: randomUUID(), chairmanshipId: id })
    return done(null, {
      act: 'record.term-corrected',
      objectKind: 'chairmanship',
      objectId: id,
      fields: ['effectiveOn', 'precision', 'ceremonyOn', 'endsOn', 'source'],
      seals: [['chairmanship', id]],
    })
  },
})
