import '#server/due-work'
import { eq } from 'drizzle-orm'
import { forgetReplaced } from '#db/archive'
import { client, type Db } from '#db/client'
import { dataFolder } from '#db/data-folder'
import { setting } from '#db/schema/setting'
import { type CalendarDate, isoInstant } from '#domain/time/calendar'
import { forgetOldLinks, removeOldAddresses } from '#server/account/rows/forget-closed'
import { forgetOldSignIns } from '#server/account/rows/forget-sign-ins'
import { forgetOldAnswerLinks } from '#server/agenda/rows/answer-links'
import { forgetOldReadings } from '#server/agenda/rows/before-reading'
import { forgetOldActs } from '#server/agenda/rows/draft-acts'
import { doDueWork } from '#server/command/due-work'
import { forgetOldSaves } from '#server/command/forget-old-saves'
import { headOfRecord } from '#server/core/activity-chain'
import { instantOfAct } from '#server/core/clock-guard'
import { log } from '#server/core/log'
import { processDay } from '#server/core/settings'
import { remindOfPlaces } from '#server/outbox/remind-of-places'
import { forgetOldBodies } from '#server/outbox/rows/forget-bodies'
import { forgetOldNotes } from '#server/outbox/rows/forget-notes'
import { storeWords } from '#server/people/rows/store-words'

const HOUR = 60 * 60 * 1000

/** A database replaced by a restore, and one from before a migration, is kept this long in `backups/`. */
const REPLACED_KEPT = 30 * 24 * HOUR

const DONE_ON = 'daily-task-on'

/** Does the daily task now, if today's is not done, and looks again every hour, as it does for reminders. The timer keeps no process alive. */
export async function startDailyTask(): Promise<void> {
  const attempt = async () => {
    await dailyTask().catch((cause: unknown) =>
      log.error({ error: cause instanceof Error ? cause.message : 'unknown' }, 'daily task failed'),
    )
    await remindOfPlaces().catch((cause: unknown) =>
      log.error({ error: cause instanceof Error ? cause.message : 'unknown' }, 'reminders of places were not written'),
    )
  }
  await attempt()
  setInterval(attempt, HOUR).unref()
}

/**
 * Deletes what is kept for a time and has had it: answers to saves, one-time links, sign-ins, addresses of closed accounts, drafts as
 * they were before a text was read, acts that could be undone, the words of messages and notes, answer links, replaced databases. Stores the
 * words of the
 * directory where a release has new rules of search. Then logs where the activity record ends. Of several processes, one does it; false
 * where today's is done, and while the clock is not believed: by a wrong clock, all of it would be old.
 */
export async function dailyTask(): Promise<boolean> {
  const done = await client().transact(async (tx) => {
    const at = await instantOfAct(tx)
    if (at === null || !(await claimDay(tx, await processDay(tx, at)))) return null
    await doDueWork(tx, at)
    await forgetOldSaves(tx, at)
    await forgetOldLinks(tx, at)
    await forgetOldSignIns(tx, at)
    await removeOldAddresses(tx, at)
    await forgetOldReadings(tx, at)
    await forgetOldActs(tx, at)
    await forgetOldBodies(tx, at)
    await forgetOldNotes(tx, at)
    await forgetOldAnswerLinks(tx, at)
    await storeWords(tx)
    return { at, head: await headOfRecord(tx) }
  })
  if (done === null) return false
  const replaced = forgetReplaced(dataFolder(), isoInstant(Date.parse(done.at) - REPLACED_KEPT))
  log.info({ seq: done.head?.seq ?? 0, hash: done.head?.hash ?? null, replaced }, 'the record ends here')
  return true
}

/** Takes a day for this process. In one transaction, so that a second process finds it taken. */
async function claimDay(tx: Db, day: CalendarDate): Promise<boolean> {
  const [row] = await tx.select({ value: setting.value }).from(setting).where(eq(setting.key, DONE_ON))
  if (row?.value === day) return false
  await tx
    .insert(setting)
    .values({ key: DONE_ON, value: day })
    .onConflictDoUpdate({ target: setting.key, set: { value: day } })
  return true
}
