import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingDay } from '#db/schema/meeting'
import type { DraftDay } from '#domain/agenda/agenda-draft'
import { draftDay } from '#server/agenda/rows/draft'

/** Raises the version of a day's order; undefined when the meeting has no such day. */
export async function bumpDay(tx: Db, meetingId: string, dayId: string): Promise<DraftDay | undefined> {
  const [day] = await tx
    .update(meetingDay)
    .set({ version: sql`${meetingDay.version} + 1` })
    .where(and(eq(meetingDay.id, dayId), eq(meetingDay.meetingId, meetingId), isNull(meetingDay.removedAt)))
    .returning()
  return day && draftDay(day)
}
