import { and, desc, eq, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, publishedMeeting } from '#db/schema/publication'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { MeetingType } from '#domain/meeting/meeting-terms'

/**
 * For whom a first version is proposed to be: participants, if the programme published last of another meeting of the same kind is for them
 * and stands; else null. "Everybody" is never proposed: a programme that is open by mistake has been read by the time it is withdrawn.
 */
export async function usualAudience(db: Db, meeting: { id: string; type: MeetingType }): Promise<Audience | null> {
  const [row] = await db
    .select({ audience: publishedMeeting.audience })
    .from(publishedMeeting)
    .innerJoin(publication, eq(publication.id, publishedMeeting.publicationId))
    .where(and(eq(publishedMeeting.type, meeting.type), ne(publishedMeeting.meetingId, meeting.id), eq(publishedMeeting.withdrawn, false)))
    .orderBy(desc(publication.publishedAt), desc(publishedMeeting.startsOn))
    .limit(1)
  return row?.audience === 'participants' ? row.audience : null
}
