import { lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { acknowledgedSave } from '#db/schema/acknowledged-save'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** A browser returning after this long sends its saves as new ones; versions still protect other people's words. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

/** Deletes acknowledged saves older than a month: they hold words of drafts, and the table stays small. */
export async function forgetOldSaves(tx: Db, now: Instant): Promise<void> {
  await tx.delete(acknowledgedSave).where(lt(acknowledgedSave.savedAt, isoInstant(Date.parse(now) - KEPT_FOR)))
}
