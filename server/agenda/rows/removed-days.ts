import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingDay } from '#db/schema/meeting'

/** The ids of a meeting's days that were taken out, by date: a day comes back under its id, for a meeting has each date once. */
export async function removedDays(tx: Db, meetingId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: meetingDay.id, date: meetingDay.date })
    .from(meetingDay)
    .where(and(eq(meetingDay.meetingId, meetingId), isNotNull(meetingDay.removedAt)))
  return new Map(rows.map(({ id, date }) => [date, id]))
}
