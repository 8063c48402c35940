import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import { meetingDay } from '#db/schema/meeting'
import type { AgendaDraft, DraftContribution, DraftDay, DraftItem, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'

/** The whole draft of a meeting, without removed entries and what they contain, nor items that neither a slot nor the list has. */
export async function draftOf(db: Db, facts: MeetingFacts): Promise<AgendaDraft> {
  const days = await db
    .select()
    .from(meetingDay)
    .where(and(eq(meetingDay.meetingId, facts.id), isNull(meetingDay.removedAt)))
  const slots = await db
    .select()
    .from(slot)
    .where(and(eq(slot.meetingId, facts.id), isNull(slot.removedAt)))
  const items = await db.select().from(agendaItem).where(eq(agendaItem.meetingId, facts.id))
  const parts = await db
    .select()
    .from(part)
    .where(and(eq(part.meetingId, facts.id), isNull(part.removedAt)))
  const people = await db
    .select()
    .from(contribution)
    .where(and(eq(contribution.meetingId, facts.id), isNull(contribution.removedAt)))
  const slotIds = new Set(slots.map((slot) => slot.id))
  const itemIds = new Set(slots.map((slot) => slot.itemId))
  const partsInSlots = parts.filter((part) => slotIds.has(part.slotId))
  const partIds = new Set(partsInSlots.map((part) => part.id))
  return {
    meeting: facts,
    days: days.map(draftDay),
    slots: slots.map(draftSlot),
    items: items.filter((item) => itemIds.has(item.id) || (item.listRank !== null && item.removedAt === null)).map(draftItem),
    parts: partsInSlots.map(draftPart),
    contributions: people
      .filter((contribution) => slotIds.has(contribution.slotId) && (contribution.partId === null || partIds.has(contribution.partId)))
      .map(draftContribution),
  }
}

export function draftDay(row: typeof meetingDay.$inferSelect): DraftDay {
  const { meetingId: _, removedAt: __, ...entry } = row
  return entry
}

export function draftSlot(row: typeof slot.$inferSelect): DraftSlot {
  const { meetingId: _, removedAt: __, ...entry } = row
  return entry
}

export function draftItem(row: typeof agendaItem.$inferSelect): DraftItem {
  const { meetingId: _, removedAt: __, ...entry } = row
  return entry
}

export function draftPart(row: typeof part.$inferSelect): DraftPart {
  const { meetingId: _, removedAt: __, ...entry } = row
  return entry
}

export function draftContribution(row: typeof contribution.$inferSelect): DraftContribution {
  const { meetingId: _, removedAt: __, stateCode, ...entry } = row
  return { ...entry, state: stateCode }
}
