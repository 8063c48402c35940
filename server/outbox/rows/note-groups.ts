import type { Db } from '#db/client'
import { type RosterEntry, rosterOf } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { audienceChoices } from '#domain/outbox/notes/note-audience'
import type { NoteGroupsView } from '#domain/outbox/notes/note-view'
import { dateIn, type Instant } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import { sideNames } from '#server/people/rows/side-names'

/** The groups of a meeting's draft that can be written to, with everybody who appears in it. */
export async function noteGroups(db: Db, meeting: MeetingFacts, now: Instant): Promise<{ groups: NoteGroupsView; roster: RosterEntry[] }> {
  const draft = await draftOf(db, meeting)
  const roster = rosterOf(draft, dateIn(meeting.timeZone, now))
  const { id, slug, title, timeZone } = meeting
  const names = await sideNames(db, meeting.startsOn)
  return { groups: { meeting: { id, slug, title, timeZone }, choices: audienceChoices(draft, roster), names }, roster }
}
