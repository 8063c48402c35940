import type { Db } from '#db/client'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { canReadDraft } from '#domain/policy/agenda-policy'
import { canReadStatementDraft } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import { original } from '#domain/text/localized-text'
import type { Moment } from '#server/chair/moment'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'

/**
 * A meeting as the pages of its outcome text and of a handover name it to a viewer: as drafted to those who read the draft, as published to everybody else. Never
 * published, it is its address alone to the Chair's organisers off its team; circulating a text tells its recipients which meeting it is of.
 */
export async function meetingAsSeenBy(db: Db, viewer: Viewer, facts: MeetingFacts, moment: Moment): Promise<MeetingFacts> {
  const prepared = await preparedMeeting(db, facts.id, moment)
  if (prepared !== null && canReadDraft(viewer, prepared)) return facts
  const last = await lastPublication(db, facts.id)
  if (last !== null) return last.document.meeting
  if (!canReadStatementDraft(viewer)) return facts
  return { ...facts, title: original('en', facts.slug), theme: null, city: null, country: null, venue: null }
}
