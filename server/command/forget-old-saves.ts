import { lt } from 'drizzle-orm'
import { client } from '#db/client'
import { acknowledgedSave } from '#db/schema/acknowledged-save'
import { isoInstant } from '#domain/time/calendar'
import { instantOfAct } from '#server/core/clock-guard'

/** A browser returning after this long sends its saves as new ones; versions still protect other people's words. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

/** Deletes acknowledged saves older than a month, to keep the table small. Run at every start. */
export async function forgetOldSaves(): Promise<void> {
  await client().transact(async (tx) => {
    const at = await instantOfAct(tx)
    // By a wrong clock, all of them would be old.
    if (at === null) return
    await tx.delete(acknowledgedSave).where(lt(acknowledgedSave.savedAt, isoInstant(Date.parse(at) - KEPT_FOR)))
  })
}
