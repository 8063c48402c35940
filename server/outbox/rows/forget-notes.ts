import { and, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meetingNote } from '#db/schema/note'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** How long the words of a note are kept, in milliseconds: as long as those of its messages. That it was sent, when and to which group, stays. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000

/** Forgets the words of notes sent more than ninety days before an instant, and whole notes that were written then and never sent. */
export async function forgetOldNotes(tx: Db, now: Instant): Promise<void> {
  const before = isoInstant(Date.parse(now) - KEPT_FOR)
  await tx
    .update(meetingNote)
    .set({ subject: null, text: null, byHand: [] })
    .where(and(isNotNull(meetingNote.text), lt(meetingNote.sentAt, before)))
  await tx.delete(meetingNote).where(and(isNull(meetingNote.sentAt), lt(meetingNote.writtenAt, before)))
}
