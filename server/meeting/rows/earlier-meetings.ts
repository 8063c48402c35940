import { desc, eq, exists } from 'drizzle-orm'
import type { Db } from '#db/client'
import { slot } from '#db/schema/agenda'
import { meeting } from '#db/schema/meeting'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { canCopyAgenda, canReadDraft } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { Moment } from '#server/chair/moment'
import { copiedMeeting } from '#server/meeting/rows/copied-agenda'
import { hiddenFromViewer } from '#server/meeting/rows/hidden-meetings'
import { meetingFacts, preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

const MOST = 100

/**
 * The meetings with an agenda that a viewer who prepares meetings may copy, the latest first, at most a hundred: as their drafts say, or
 * as published where the draft is another team's.
 */
export async function earlierMeetings(db: Db, viewer: Viewer, moment: Moment): Promise<MeetingFacts[]> {
  const hidden = new Set(await hiddenFromViewer(db, viewer, moment))
  const rows = await db
    .select()
    .from(meeting)
    .where(exists(db.select({ id: slot.id }).from(slot).where(eq(slot.meetingId, meeting.id))))
    .orderBy(desc(meeting.startsOn), desc(meeting.id))
    .limit(MOST)
  const readable: MeetingFacts[] = []
  for (const row of rows) {
    const facts = hidden.has(row.id) ? await publishedFacts(db, viewer, row.id, moment) : meetingFacts(row)
    if (facts !== null) readable.push(facts)
  }
  return readable
}

/** What a meeting is, to begin another with it, as far as the viewer may read it; null otherwise. */
export async function meetingToCopy(db: Db, viewer: Viewer, slug: string, moment: Moment): Promise<MeetingFacts | null> {
  const prepared = await preparedMeetingBySlug(db, slug, moment)
  if (prepared === null) return null
  return canReadDraft(viewer, prepared) ? prepared.meeting : publishedFacts(db, viewer, prepared.meeting.id, moment)
}

async function publishedFacts(db: Db, viewer: Viewer, meetingId: string, moment: Moment): Promise<MeetingFacts | null> {
  const found = await copiedMeeting(db, meetingId, moment)
  return found !== null && canCopyAgenda(viewer, found) ? (found.published?.document.meeting ?? null) : null
}
