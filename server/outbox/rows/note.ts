import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingNote } from '#db/schema/note'
import type { Moment } from '#server/chair/moment'
import { type PreparedMeeting, preparedMeeting } from '#server/meeting/rows/prepared-meeting'

export type NoteRow = typeof meetingNote.$inferSelect

/** A note with the meeting it is about, as the policy of drafts needs it; null if there is none. */
export async function noteOf(db: Db, noteId: string, moment: Moment): Promise<(PreparedMeeting & { note: NoteRow }) | null> {
  const [note] = await db.select().from(meetingNote).where(eq(meetingNote.id, noteId))
  const prepared = note === undefined ? null : await preparedMeeting(db, note.meetingId, moment)
  return note === undefined || prepared === null ? null : { ...prepared, note }
}
