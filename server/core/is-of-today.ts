import type { Db } from '#db/client'
import { dateIn, type Instant } from '#domain/time/calendar'
import { processZone } from '#server/core/settings'

/** Whether an instant is of the same day as now, in the Process's zone: so long a mistake can be undone. */
export async function isOfToday(db: Db, instant: Instant, now: Instant): Promise<boolean> {
  const zone = await processZone(db)
  return dateIn(zone, instant) === dateIn(zone, now)
}
