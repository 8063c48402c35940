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
 * A meeting's name on the pages of its text or of a handover: from the draft for those who may read it, otherwise as published.
 * Never published, the Chair's organisers off its team see only its address; recipients of its text learn which meeting it is.
 */
export async function meetingAsSeenBy(db: Db, viewer: Viewer, facts: MeetingFacts, moment: Moment): Promise<MeetingFacts> {
  const prepared = await preparedMeeting(db, facts.id, moment)
  if (prepared !== null && canReadDraft(viewer, prepared)) return facts
  const last = await lastPublication(db, facts.id)
  if (last !== null) return last.document.meeting
  if (!canReadStatementDraft(viewer)) return facts
  return { ...facts, title: original('en', facts.slug), theme: null, city: null, country: null, venue: null }
}
