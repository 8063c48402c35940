import { type Instant, isoInstant } from '#domain/time/calendar'

/** The instant it is now, in UTC. The one place that reads the machine's clock. */
export function now(): Instant {
  return isoInstant(Date.now())
}
