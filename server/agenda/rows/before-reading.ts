import { eq, like, lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { draftBeforeReading } from '#db/schema/draft-before-reading'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { draftStamp } from '#server/agenda/rows/draft-stamp'

/** How long a text that was read into a draft can be undone, in milliseconds. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000

/** Keeps a draft as it was before a text was read into it, in place of what was kept of an earlier one. `after` is the draft now. */
export async function keepBefore(tx: Db, before: AgendaDraft, after: AgendaDraft, made: string[], readAt: Instant): Promise<void> {
  const { meeting, ...entries } = before
  const row = { stamp: draftStamp(after), before: entries, made, readAt }
  await tx
    .insert(draftBeforeReading)
    .values({ meetingId: meeting.id, ...row })
    .onConflictDoUpdate({ target: draftBeforeReading.meetingId, set: row })
}

/** What is kept of the draft before the last text was read into it; null where nothing is. */
export async function keptBefore(db: Db, meetingId: string): Promise<typeof draftBeforeReading.$inferSelect | null> {
  return (await db.select().from(draftBeforeReading).where(eq(draftBeforeReading.meetingId, meetingId)))[0] ?? null
}

/** Forgets what is kept of one meeting's draft. */
export async function forgetBefore(tx: Db, meetingId: string): Promise<void> {
  await tx.delete(draftBeforeReading).where(eq(draftBeforeReading.meetingId, meetingId))
}

/** Forgets drafts from before a text was read more than a week before an instant. */
export async function forgetOldReadings(tx: Db, now: Instant): Promise<void> {
  await tx.delete(draftBeforeReading).where(lt(draftBeforeReading.readAt, isoInstant(Date.parse(now) - KEPT_FOR)))
}

/** Forgets kept drafts that name a person of the directory: that reading can no longer be undone. */
export async function forgetReadingsThatName(tx: Db, personId: string): Promise<void> {
  await tx.delete(draftBeforeReading).where(like(draftBeforeReading.before, `%"${personId}"%`))
}
