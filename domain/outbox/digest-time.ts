import { addDays, dateIn, type Instant, instantAt } from '#domain/time/calendar'

/** When the day's news leaves, on the clocks of the Process. */
export const DIGEST_AT = '08:00'

/** The next time that the day's news leaves after an instant, in the Process's zone. */
export function nextDigest(now: Instant, zone: string): Instant {
  const today = dateIn(zone, now)
  const due = instantAt(today, DIGEST_AT, zone)
  return due > now ? due : instantAt(addDays(today, 1), DIGEST_AT, zone)
}
