import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication } from '#db/schema/publication'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Participants } from '#domain/policy/agenda-policy'
import type { Moment } from '#server/chair/moment'
import { type PreparedMeeting, preparedMeeting, preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/** A version of the agenda of a meeting, for those who prepare it. Withdrawn versions are among them: they were its draft. */
export type PreparedVersion = PreparedMeeting & {
  version: { id: string; number: number; audience: Audience; participants: Participants }
}

/** A version by its number and the id or slug of its meeting; null if there is none. */
export async function preparedVersion(
  db: Db,
  at: { meetingId: string } | { slug: string },
  number: number,
  moment: Moment,
): Promise<PreparedVersion | null> {
  const found = 'slug' in at ? await preparedMeetingBySlug(db, at.slug, moment) : await preparedMeeting(db, at.meetingId, moment)
  if (found === null) return null
  const { id: meetingId } = found.meeting
  const [row] = await db
    .select({ id: publication.id, number: publication.number, audience: publication.audience })
    .from(publication)
    .where(and(eq(publication.meetingId, meetingId), eq(publication.number, number)))
  return row === undefined
    ? null
    : { ...found, version: { ...row, participants: (await participantsOfMeetings(db, [meetingId]))(meetingId) } }
}
