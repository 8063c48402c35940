import { lt } from 'drizzle-orm'
import { client } from '#db/client'
import { acknowledgedSave } from '#db/schema/acknowledged-save'
import { isoInstant } from '#domain/time/calendar'
import { now } from '#server/core/clock'

/** A browser that comes back after this long sends its saves as new ones; versions still guard what they meet. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

/** Forgets which saves were acknowledged a month ago and more, so that the list of them stays bounded. Run at every start. */
export async function forgetOldSaves(): Promise<void> {
  await client().transact(async (tx) => {
    await tx.delete(acknowledgedSave).where(lt(acknowledgedSave.savedAt, isoInstant(Date.parse(now()) - KEPT_FOR)))
  })
}
