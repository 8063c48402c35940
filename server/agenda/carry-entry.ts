import { and, eq, isNull, max, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution, part } from '#db/schema/agenda'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { carryEntryInput } from '#domain/agenda/draft-input'
import { draftCommand, saved, stale } from '#server/agenda/draft-command'
import { carryPartRow } from '#server/agenda/rows/carry-part'
import { draftContribution, draftPart } from '#server/agenda/rows/draft'
import { currentOf, entryRow, slotRow } from '#server/agenda/rows/entries'
import { refuse, refuseField } from '#server/core/outcome'

/**
 * Takes a part with its people, or an appearance, to the end of another slot of the meeting. Refuses `stale`, `removed` (the entry, the
 * slot or the part), and a slot of another meeting or a part of another slot (`invalid`).
 */
export const carryEntry = draftCommand({
  name: 'agenda.carry-entry',
  input: carryEntryInput,
  entry: (tx, input) => entryRow(tx, input),
  run: async ({ tx, input, entry, meeting }) => {
    const target = await slotRow(tx, meeting.id, input.slotId)
    if (!target) return refuseField('slotId', 'invalid')
    if (entry.removedAt !== null || target.removedAt !== null) return refuse('removed')
    if (entry.version !== input.version) return stale(await currentOf(tx, input))
    if (input.kind === 'contribution' && input.partId !== null) {
      const [inSlot] = await tx
        .select({ removedAt: part.removedAt })
        .from(part)
        .where(and(eq(part.id, input.partId), eq(part.slotId, input.slotId)))
      if (!inSlot) return refuseField('partId', 'invalid')
      if (inSlot.removedAt !== null) return refuse('removed')
    }
    const to = { slotId: input.slotId, version: entry.version + 1 }
    const delta =
      input.kind === 'part' ? await carryPart(tx, input.id, to) : await carryPerson(tx, input.id, { ...to, partId: input.partId })
    return saved(delta, { act: `agenda.${input.kind}-moved`, objectKind: input.kind, objectId: input.id, fields: ['slotId'] }, meeting.id)
  },
})

type To = { slotId: string; version: number }

async function carryPerson(tx: Db, id: string, to: To & { partId: string | null }): Promise<DraftDelta> {
  const rows = await tx
    .update(contribution)
    .set({ ...to, rank: await lastRank(tx, contribution, to.slotId) })
    .where(eq(contribution.id, id))
    .returning()
  return { contributions: rows.map(draftContribution) }
}

async function carryPart(tx: Db, id: string, { slotId, version }: To): Promise<DraftDelta> {
  const rank = await lastRank(tx, part, slotId)
  await carryPartRow(tx, id, slotId)
  const moved = await tx.update(part).set({ version, rank }).where(eq(part.id, id)).returning()
  const people = await tx
    .update(contribution)
    .set({ version: sql`${contribution.version} + 1` })
    .where(eq(contribution.partId, id))
    .returning()
  return { parts: moved.map(draftPart), contributions: people.filter(({ removedAt }) => removedAt === null).map(draftContribution) }
}

async function lastRank(tx: Db, table: typeof part | typeof contribution, slotId: string): Promise<number> {
  const [last] = await tx
    .select({ rank: max(table.rank) })
    .from(table)
    .where(and(eq(table.slotId, slotId), isNull(table.removedAt)))
  return (last?.rank ?? 0) + 1
}
