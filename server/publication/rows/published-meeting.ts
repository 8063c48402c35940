import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, publishedMeeting, withdrawal } from '#db/schema/publication'
import type { Audience } from '#domain/agenda/agenda-terms'
import { canReadPublished, type Participants } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

export type Head = {
  meetingId: string
  publicationId: string
  slug: string
  title: LocalizedText
  audience: Audience
  withdrawn: boolean
  timeZone: string
  endsOn: CalendarDate
  participants: Participants
  /** For everybody else, where the newest version is for participants: the last one that was public and was not withdrawn. */
  lastPublic: { publicationId: string; title: LocalizedText; timeZone: string } | null
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
      endsOn: publishedMeeting.endsOn,
    })
    .from(publishedMeeting)
    .where(eq(publishedMeeting.slug, slug))
  if (!row) return null
  if (row.audience === 'public') return { ...row, participants: NOBODY, lastPublic: null }
  return {
    ...row,
    participants: (await participantsOfMeetings(db, [row.meetingId]))(row.meetingId),
    lastPublic: await lastPublicOf(db, row.meetingId),
  }
}

async function lastPublicOf(db: Db, meetingId: string): Promise<Head['lastPublic']> {
  const [row] = await db
    .select({ publicationId: publication.id, document: publication.document })
    .from(publication)
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(and(eq(publication.meetingId, meetingId), eq(publication.audience, 'public'), isNull(withdrawal.id)))
    .orderBy(desc(publication.number))
    .limit(1)
  if (!row) return null
  const { title, timeZone } = row.document.meeting
  return { publicationId: row.publicationId, title, timeZone }
}

/** Whether anything stands at a meeting's address for a viewer: the newest version, or the last public one. */
export function canReadAtAddress(viewer: Viewer, head: Head): boolean {
  return canReadPublished(viewer, head) || head.lastPublic !== null
}

/** What stands there for the viewer; `replaced`: a newer version is for participants only. What was public stays public. */
export function standingFor(
  viewer: Viewer,
  head: Head,
): { publicationId: string; title: LocalizedText; timeZone: string; replaced: boolean } {
  const { publicationId, title, timeZone, lastPublic } = head
  return lastPublic === null || canReadPublished(viewer, head)
    ? { publicationId, title, timeZone, replaced: false }
    : { ...lastPublic, replaced: true }
}

export const NOBODY: Participants = { states: [], organizations: [] }
