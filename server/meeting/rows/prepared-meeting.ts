import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting } from '#db/schema/meeting'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Moment } from '#server/chair/moment'
import { activeTeam } from '#server/meeting/rows/team'

/** What the policy of a draft needs to know: the meeting, and the accounts on its team. */
export type PreparedMeeting = { meeting: MeetingFacts; team: string[] }

/** A meeting by id with its current team; null if there is none. */
export async function preparedMeeting(db: Db, meetingId: string, moment: Moment): Promise<PreparedMeeting | null> {
  return prepared(db, await db.select().from(meeting).where(eq(meeting.id, meetingId)), moment)
}

/** The same by the meeting's slug. */
export async function preparedMeetingBySlug(db: Db, slug: string, moment: Moment): Promise<PreparedMeeting | null> {
  return prepared(db, await db.select().from(meeting).where(eq(meeting.slug, slug)), moment)
}

async function prepared(db: Db, rows: (typeof meeting.$inferSelect)[], moment: Moment): Promise<PreparedMeeting | null> {
  const [row] = rows
  if (!row) return null
  const team = await activeTeam(db, row.id, moment)
  return { meeting: meetingFacts(row), team }
}

/** What a version freezes of a meeting, field by field: what is the office's own is in no version. */
export function meetingFacts(row: typeof meeting.$inferSelect): MeetingFacts {
  const { id, slug, type, ordinal, title, theme, startsOn, endsOn, timeZone, city, country, venue, preamble, alsoZones } = row
  return { id, slug, type, ordinal, title, theme, startsOn, endsOn, timeZone, city, country, venue, preamble, alsoZones }
}
