import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingDay } from '#db/schema/meeting'
import type { CalendarDate } from '#domain/time/calendar'

/** The dates of a meeting's days, in order; they need not fill its dates. */
export async function daysOf(db: Db, meetingId: string): Promise<CalendarDate[]> {
  const rows = await db
    .select({ date: meetingDay.date })
    .from(meetingDay)
    .where(and(eq(meetingDay.meetingId, meetingId), isNull(meetingDay.removedAt)))
    .orderBy(asc(meetingDay.date))
  return rows.map(({ date }) => date)
}
