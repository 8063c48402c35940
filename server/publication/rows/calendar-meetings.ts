import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publishedMeeting } from '#db/schema/publication'
import { contributionsOf } from '#domain/agenda/agenda-document'
import type { CalendarMeeting } from '#domain/documents/calendar/meeting-calendar'
import { stoodFor } from '#domain/documents/calendar/stood-for'
import { canReadPublished } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import { sideNames } from '#server/people/rows/side-names'
import { datedVersions } from '#server/publication/rows/dated-versions'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/**
 * Meetings as a viewer's calendar shows them: of each what stood when, by the versions the viewer may read and no others. A meeting of
 * which the viewer may read nothing is not among them. `upTo` leaves later versions out.
 */
export async function calendarMeetings(
  db: Db,
  viewer: Viewer,
  meetingIds: readonly string[],
  upTo = Number.POSITIVE_INFINITY,
): Promise<CalendarMeeting[]> {
  if (meetingIds.length === 0) return []
  const heads = await db
    .select({ meetingId: publishedMeeting.meetingId, slug: publishedMeeting.slug })
    .from(publishedMeeting)
    .where(inArray(publishedMeeting.meetingId, [...meetingIds]))
  const versionsOf = await datedVersions(db, meetingIds)
  const participants = await participantsOfMeetings(db, meetingIds)
  const meetings: CalendarMeeting[] = []
  for (const { meetingId, slug } of heads) {
    const readsAll = canReadPublished(viewer, { audience: 'participants', participants: participants(meetingId) })
    const stood = stoodFor(
      versionsOf(meetingId).filter(({ number }) => number <= upTo),
      readsAll,
    )
    const documents = stood.flatMap(({ version }) => version?.document ?? [])
    const [first] = documents
    if (first === undefined) continue
    const appearing = documents.flatMap(({ days }) => days.flatMap((day) => day.slots.flatMap(contributionsOf)))
    const sides = await sideNames(db, first.meeting.startsOn, {
      states: appearing.map(({ state }) => state),
      organizations: appearing.map(({ organizationId }) => organizationId),
    })
    meetings.push({ slug, stood, sides })
  }
  return meetings
}
