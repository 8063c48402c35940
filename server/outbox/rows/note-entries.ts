import type { Db } from '#db/client'
import { type RosterEntry, rosterOf, sideKeyOf } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { entriesOfAudience, type NoteAudience } from '#domain/outbox/notes/note-audience'
import { speaksFor } from '#domain/policy/statement-policy'
import { isSignedIn, type Viewer } from '#domain/policy/viewer'
import { dateIn, type Instant } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import type { Moment } from '#server/chair/moment'
import { noteOf } from '#server/outbox/rows/note'

/** The appearances in a meeting's draft that the group of a note has at an instant. */
export async function noteEntries(db: Db, meeting: MeetingFacts, audience: NoteAudience, now: Instant): Promise<RosterEntry[]> {
  const draft = await draftOf(db, meeting)
  return entriesOfAudience(draft, rosterOf(draft, dateIn(meeting.timeZone, now)), audience)
}

/** Whether the group of a note has an appearance of the viewer's own or of a delegation they speak for: what it says concerns them then. */
export async function noteConcerns({ db, viewer, moment }: { db: Db; viewer: Viewer; moment: Moment }, noteId: string): Promise<boolean> {
  const found = await noteOf(db, noteId, moment)
  if (found === null || !isSignedIn(viewer)) return false
  const { meeting, note } = found
  const sides = new Set(speaksFor(viewer).map((delegation) => sideKeyOf({ ...delegation, personId: null })))
  const entries = await noteEntries(db, meeting, { group: note.group, of: note.groupOf }, moment.now)
  return entries.some(({ contribution: { personId }, side }) => sides.has(side) || (personId !== null && personId === viewer.personId))
}
