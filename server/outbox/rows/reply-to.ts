import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { meeting } from '#db/schema/meeting'
import { processContact } from '#server/core/settings'

/** Where an answer to a message goes: to the team of the meeting it is about where that has an address, else to the Process; null without either. */
export async function replyToOf(db: Db, meetingId: string | null): Promise<string | null> {
  const [row] = meetingId === null ? [] : await db.select({ email: meeting.contactEmail }).from(meeting).where(eq(meeting.id, meetingId))
  return row?.email ?? (await processContact(db)).email
}
