import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { convocation } from '#db/schema/meeting'
import type { AnsweringEnded } from '#domain/agenda/answer-view'
import { type CalendarDate, dateIn, type Instant } from '#domain/time/calendar'

/** Why nobody is asked and no answer is taken any more: the meeting is over, in its own zone, or it was cancelled; null while it is neither. */
export async function answeringEnded(
  db: Db,
  meeting: { id: string; endsOn: CalendarDate; timeZone: string },
  now: Instant,
): Promise<AnsweringEnded | null> {
  if (dateIn(meeting.timeZone, now) > meeting.endsOn) return 'over'
  const [last] = await db
    .select({ decision: convocation.decision })
    .from(convocation)
    .where(eq(convocation.meetingId, meeting.id))
    .orderBy(desc(convocation.decidedAt))
    .limit(1)
  return last?.decision === 'cancelled' ? 'cancelled' : null
}
