import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import { meetingDay } from '#db/schema/meeting'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { draftContribution, draftDay, draftItem, draftPart, draftSlot } from '#server/agenda/rows/draft'

/**
 * Every entry a meeting's draft has or had, also those taken out and what stood in them. `standing` are the ids of those that are not taken
 * out themselves: they stand again with what they are in.
 */
export async function everyEntry(db: Db, facts: MeetingFacts): Promise<{ known: AgendaDraft; standing: ReadonlySet<string> }> {
  const days = await db.select().from(meetingDay).where(eq(meetingDay.meetingId, facts.id))
  const slots = await db.select().from(slot).where(eq(slot.meetingId, facts.id))
  const items = await db.select().from(agendaItem).where(eq(agendaItem.meetingId, facts.id))
  const parts = await db.select().from(part).where(eq(part.meetingId, facts.id))
  const people = await db.select().from(contribution).where(eq(contribution.meetingId, facts.id))
  return {
    known: {
      meeting: facts,
      // Of two days of one date the one that stands.
      days: days.sort((a, b) => (a.removedAt ?? '').localeCompare(b.removedAt ?? '')).map(draftDay),
      slots: slots.map(draftSlot),
      items: items.map(draftItem),
      parts: parts.map(draftPart),
      contributions: people.map(draftContribution),
    },
    standing: new Set([...slots, ...parts, ...people].flatMap(({ id, removedAt }) => (removedAt === null ? id : []))),
  }
}
