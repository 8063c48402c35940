import { and, desc, eq, isNotNull, isNull, notInArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import type { RemovedEntry } from '#domain/agenda/agenda-draft'

const MOST = 100

/**
 * Removed entries that can be restored, latest first. The contents of a slot are removed and restored with it. An item that was taken off
 * the list is among them unless a slot has it.
 */
export async function removedEntries(db: Db, meetingId: string): Promise<RemovedEntry[]> {
  const slots = await db
    .select({ id: slot.id, at: slot.removedAt, name: agendaItem.title })
    .from(slot)
    .innerJoin(agendaItem, eq(agendaItem.id, slot.itemId))
    .where(and(eq(slot.meetingId, meetingId), isNotNull(slot.removedAt)))
    .orderBy(desc(slot.removedAt))
    .limit(MOST)
  const parts = await db
    .select({ id: part.id, at: part.removedAt, name: part.title })
    .from(part)
    .innerJoin(slot, and(eq(slot.id, part.slotId), isNull(slot.removedAt)))
    .where(and(eq(part.meetingId, meetingId), isNotNull(part.removedAt)))
    .orderBy(desc(part.removedAt))
    .limit(MOST)
  const people = await db
    .select({
      id: contribution.id,
      at: contribution.removedAt,
      name: contribution.name,
      text: contribution.text,
      position: contribution.position,
    })
    .from(contribution)
    .innerJoin(slot, and(eq(slot.id, contribution.slotId), isNull(slot.removedAt)))
    .leftJoin(part, eq(part.id, contribution.partId))
    .where(
      and(
        eq(contribution.meetingId, meetingId),
        isNotNull(contribution.removedAt),
        or(isNull(contribution.partId), isNull(part.removedAt)),
      ),
    )
    .orderBy(desc(contribution.removedAt))
    .limit(MOST)
  const itemsInUse = db
    .select({ id: slot.itemId })
    .from(slot)
    .where(and(eq(slot.meetingId, meetingId), isNull(slot.removedAt)))
  const items = await db
    .select({ id: agendaItem.id, at: agendaItem.removedAt, name: agendaItem.title })
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, meetingId), isNotNull(agendaItem.removedAt), notInArray(agendaItem.id, itemsInUse)))
    .orderBy(desc(agendaItem.removedAt))
    .limit(MOST)
  return [
    ...items.map((row) => ({ ...row, kind: 'item' as const })),
    ...slots.map((row) => ({ ...row, kind: 'slot' as const })),
    ...parts.map((row) => ({ ...row, kind: 'part' as const })),
    ...people.map(({ text, position, ...row }) => ({ ...row, name: row.name ?? text ?? position, kind: 'contribution' as const })),
  ]
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
    .slice(0, MOST)
    .map(({ kind, id, name }) => ({ kind, id, name }))
}
