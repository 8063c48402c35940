import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution, part, slot } from '#db/schema/agenda'
import type { DraftDelta, EntryKind } from '#domain/agenda/agenda-draft'
import { draftContribution, draftPart, draftSlot } from '#server/agenda/rows/draft'

/** Where the entries that are taken out and put back alike are kept. */
export const TABLES = { slot, part, contribution }

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

export type Address = { meetingId: string; id: string; kind: EntryKind }
