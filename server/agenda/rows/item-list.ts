import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, slot } from '#db/schema/agenda'
import type { DraftItem } from '#domain/agenda/agenda-draft'
import { placedBefore } from '#domain/agenda/placed-before'
import { draftItem } from '#server/agenda/rows/draft'

type ItemRow = typeof agendaItem.$inferSelect

/** The rows of a meeting's list of items, in its order. */
export function listRows(tx: Db, meetingId: string): Promise<ItemRow[]> {
  return tx
    .select()
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, meetingId), isNotNull(agendaItem.listRank)))
    .orderBy(asc(agendaItem.listRank))
}

/** The rank at the end of a list. */
export function endOf(list: readonly ItemRow[]): number {
  return (list.at(-1)?.listRank ?? -1) + 1
}

/**
 * Puts an item of the list before another, or at its end; answers it and every item whose rank changed. Versions stay, for no word
 * changes: who edits an item is not in the way of who orders the list.
 */
export async function placeItem(tx: Db, list: readonly ItemRow[], id: string, before: string | null): Promise<DraftItem[]> {
  const ranks = new Map(list.map((row) => [row.id, row.listRank]))
  const ids = placedBefore([...ranks.keys()], id, before)
  const moved = []
  for (const [listRank, itemId] of ids.entries())
    if (ranks.get(itemId) !== listRank || itemId === id)
      moved.push(...(await tx.update(agendaItem).set({ listRank }).where(eq(agendaItem.id, itemId)).returning()))
  return moved.map(draftItem)
}

/** Whether a slot of the draft has the item. */
export async function hasSlot(tx: Db, itemId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: slot.id })
    .from(slot)
    .where(and(eq(slot.itemId, itemId), isNull(slot.removedAt)))
    .limit(1)
  return rows.length > 0
}
