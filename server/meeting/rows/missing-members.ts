import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import type { CalendarDate } from '#domain/time/calendar'
import { memberStatesOn } from '#server/people/rows/standing-capacities'

/** The Member States of the Process on a meeting's first day that do not take part in it, in any capacity. */
export async function missingMembers(db: Db, meeting: { id: string; startsOn: CalendarDate }): Promise<string[]> {
  const taking = await db
    .select({ code: participation.stateCode })
    .from(participation)
    .where(and(eq(participation.meetingId, meeting.id), isNotNull(participation.stateCode), isNull(participation.endedAt)))
  const there = new Set(taking.map(({ code }) => code))
  return (await memberStatesOn(db, meeting.startsOn)).filter((code) => !there.has(code))
}
