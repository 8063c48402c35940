import { and, desc, eq, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, publishedMeeting } from '#db/schema/publication'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { MeetingType } from '#domain/meeting/meeting-terms'

/** For whom the programme was that was published last of another meeting of the same kind, and stands; null where there is none. */
export async function usualAudience(db: Db, meeting: { id: string; type: MeetingType }): Promise<Audience | null> {
  const [row] = await db
    .select({ audience: publishedMeeting.audience })
    .from(publishedMeeting)
    .innerJoin(publication, eq(publication.id, publishedMeeting.publicationId))
    .where(and(eq(publishedMeeting.type, meeting.type), ne(publishedMeeting.meetingId, meeting.id), eq(publishedMeeting.withdrawn, false)))
    .orderBy(desc(publication.publishedAt), desc(publishedMeeting.startsOn))
    .limit(1)
  return row?.audience ?? null
}
