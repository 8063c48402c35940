import { and, asc, desc, eq, gte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { convocation, meeting } from '#db/schema/meeting'
import { type Convocation, meetingState } from '#domain/meeting/meeting-terms'
import type { PreparedMeetingView } from '#domain/meeting/prepared-view'
import type { Viewer } from '#domain/policy/viewer'
import { type CalendarDate, dateIn, type Instant } from '#domain/time/calendar'
import { readsDraft } from '#server/meeting/rows/reads-draft'
import { publishedStates } from '#server/publication/rows/published-state'

/** The meetings a viewer may prepare or reads along with, the latest first; of those not over on a day, where one is given, the next first. */
export async function preparedBy(
  db: Db,
  viewer: Viewer,
  now: Instant,
  { most, offset = 0, notOverOn }: { most: number; offset?: number; notOverOn?: CalendarDate },
): Promise<PreparedMeetingView[]> {
  const rows = await db
    .select({
      id: meeting.id,
      slug: meeting.slug,
      title: meeting.title,
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
      timeZone: meeting.timeZone,
      city: meeting.city,
      decision: lastDecision(db),
    })
    .from(meeting)
    .where(and(readsDraft(db, viewer, now), notOverOn === undefined ? undefined : gte(meeting.endsOn, notOverOn)))
    .orderBy(...(notOverOn === undefined ? [desc(meeting.startsOn), desc(meeting.id)] : [asc(meeting.startsOn), asc(meeting.id)]))
    .limit(most)
    .offset(offset)
  // Whoever is listed a meeting here may read its draft (`readsDraft`).
  const published = await publishedStates(
    db,
    rows.map(({ id }) => id),
    { readsDraft: () => true },
  )
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    city: row.city,
    state: meetingState(row.decision, row, dateIn(row.timeZone, now)),
    published: published(row.id),
  }))
}

function lastDecision(db: Db): SQL<Convocation | null> {
  const last = db
    .select({ decision: convocation.decision })
    .from(convocation)
    .where(eq(convocation.meetingId, meeting.id))
    .orderBy(desc(convocation.decidedAt))
    .limit(1)
  return sql`${last}`
}
