import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import { meetingDay } from '#db/schema/meeting'
import type { DraftDelta, EntryKind } from '#domain/agenda/agenda-draft'
import { draftContribution, draftPart, draftSlot } from '#server/agenda/rows/draft'

/** The tables of the entries that are removed and restored in the same way. */
export const TABLES = { slot, part, contribution }

/** What removing and restoring need to know of an entry of any of the three kinds. */
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

/** The current entry, in the form the editor merges into its draft. */
export async function currentOf(tx: Db, { id, kind }: Address): Promise<DraftDelta> {
  if (kind === 'slot') return { slots: (await tx.select().from(slot).where(eq(slot.id, id))).map(draftSlot) }
  if (kind === 'part') return { parts: (await tx.select().from(part).where(eq(part.id, id))).map(draftPart) }
  return { contributions: (await tx.select().from(contribution).where(eq(contribution.id, id))).map(draftContribution) }
}

export type Address = { meetingId: string; id: string; kind: EntryKind }

type Row<T extends { $inferSelect: unknown }> = Promise<T['$inferSelect'] | undefined>

/** A slot of this meeting, removed or not. */
export async function slotRow(tx: Db, meetingId: string, id: string): Row<typeof slot> {
  return (
    await tx
      .select()
      .from(slot)
      .where(and(eq(slot.id, id), eq(slot.meetingId, meetingId)))
  )[0]
}

export async function itemRow(tx: Db, meetingId: string, id: string): Row<typeof agendaItem> {
  return (
    await tx
      .select()
      .from(agendaItem)
      .where(and(eq(agendaItem.id, id), eq(agendaItem.meetingId, meetingId)))
  )[0]
}

/** A day of this meeting, removed or not. */
export async function dayRow(tx: Db, meetingId: string, id: string): Row<typeof meetingDay> {
  return (
    await tx
      .select()
      .from(meetingDay)
      .where(and(eq(meetingDay.id, id), eq(meetingDay.meetingId, meetingId)))
  )[0]
}

export async function partRow(tx: Db, meetingId: string, id: string): Row<typeof part> {
  return (
    await tx
      .select()
      .from(part)
      .where(and(eq(part.id, id), eq(part.meetingId, meetingId)))
  )[0]
}

export async function contributionRow(tx: Db, meetingId: string, id: string): Row<typeof contribution> {
  return (
    await tx
      .select()
      .from(contribution)
      .where(and(eq(contribution.id, id), eq(contribution.meetingId, meetingId)))
  )[0]
}
