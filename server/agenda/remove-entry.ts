import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution, part, slot } from '#db/schema/agenda'
import type { DraftDelta, EntryKind } from '#domain/agenda/agenda-draft'
import { contentsOf } from '#domain/agenda/agenda-saves'
import { removeEntryInput } from '#domain/agenda/draft-input'
import { bumpDay } from '#server/agenda/add-slot'
import { draftContribution, draftOf, draftPart, draftSlot } from '#server/agenda/draft-rows'
import { draftCommand, saved, stale } from '#server/agenda/edit-draft'
import { refuse } from '#server/core/outcome'

/** Where the entries that are taken out and put back alike are kept. */
export const TABLES = { slot, part, contribution }

/** Takes a slot, a part or an appearance out of the draft, with what stands in it. Its row is kept and can be put back. */
export const removeEntry = draftCommand({
  name: 'agenda.remove-entry',
  input: removeEntryInput,
  entry: (tx, input) => entryRow(tx, input),
  run: async ({ tx, input, entry, meeting, now }) => {
    if (entry.removedAt !== null) return refuse('removed')
    if (entry.version !== input.version) return stale(await currentOf(tx, input))
    const { meeting: _, ...whole } = await draftOf(tx, meeting)
    if (input.within && input.within.join() !== contentsOf({ meeting, ...whole }, input.id).join()) return stale(whole)
    const table = TABLES[input.kind]
    await tx
      .update(table)
      .set({ removedAt: now, version: entry.version + 1 })
      .where(eq(table.id, input.id))
    const day = entry.dayId === null ? undefined : await bumpDay(tx, meeting.id, entry.dayId)
    return saved(
      { days: day ? [day] : [], removed: [{ kind: input.kind, id: input.id }] },
      { act: `agenda.${input.kind}-removed`, objectKind: input.kind, objectId: input.id },
      meeting.id,
    )
  },
})

type Address = { meetingId: string; id: string; kind: EntryKind }

/** What removing and restoring need of an entry, whichever of the three it is. */
export async function entryRow(
  tx: Db,
  { meetingId, id, kind }: Address,
): Promise<{ version: number; removedAt: string | null; dayId: string | null } | undefined> {
  const table = TABLES[kind]
  const [row] = await tx
    .select({ version: table.version, removedAt: table.removedAt })
    .from(table)
    .where(and(eq(table.id, id), eq(table.meetingId, meetingId)))
  if (!row) return undefined
  if (kind !== 'slot') return { ...row, dayId: null }
  const [place] = await tx.select({ dayId: slot.dayId }).from(slot).where(eq(slot.id, id))
  return { ...row, dayId: place?.dayId ?? null }
}

/** An entry as it stands, in the form the editor lays over its draft. */
export async function currentOf(tx: Db, { id, kind }: Address): Promise<DraftDelta> {
  if (kind === 'slot') return { slots: (await tx.select().from(slot).where(eq(slot.id, id))).map(draftSlot) }
  if (kind === 'part') return { parts: (await tx.select().from(part).where(eq(part.id, id))).map(draftPart) }
  return { contributions: (await tx.select().from(contribution).where(eq(contribution.id, id))).map(draftContribution) }
}
