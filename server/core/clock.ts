import { environment } from '#config/environment'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** How many milliseconds this server is set ahead, for trials on this machine alone (`environmentFaults`). */
const AHEAD = environment().GAVEL_CLOCK_AHEAD

/** The current instant in UTC. Only here is the machine's clock read. */
export function now(): Instant {
  return isoInstant(Date.now() + AHEAD)
}

/** Whether this server's clock is set to another time than the machine's: every page says so. */
export function isClockShifted(): boolean {
  return AHEAD !== 0
}
