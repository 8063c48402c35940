import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publishedMeeting } from '#db/schema/publication'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Participants } from '#domain/policy/agenda-policy'
import type { LocalizedText } from '#domain/text/localized-text'
import { participantsOfMeetings } from '#server/publication/rows/participants'

export type Head = {
  meetingId: string
  publicationId: string
  slug: string
  title: LocalizedText
  audience: Audience
  withdrawn: boolean
  timeZone: string
  participants: Participants
}

export async function headOf(db: Db, slug: string): Promise<Head | null> {
  const [row] = await db
    .select({
      meetingId: publishedMeeting.meetingId,
      publicationId: publishedMeeting.publicationId,
      slug: publishedMeeting.slug,
      title: publishedMeeting.title,
      audience: publishedMeeting.audience,
      withdrawn: publishedMeeting.withdrawn,
      timeZone: publishedMeeting.timeZone,
    })
    .from(publishedMeeting)
    .where(eq(publishedMeeting.slug, slug))
  if (!row) return null
  return { ...row, participants: row.audience === 'public' ? NOBODY : (await participantsOfMeetings(db, [row.meetingId]))(row.meetingId) }
}

export const NOBODY: Participants = { states: [], organizations: [] }
