import { type Instant, isoInstant } from '#domain/time/calendar'

/** How many milliseconds this server is set ahead, for tests on loopback; only `npm start` allows it. */
const AHEAD = Number(process.env.GAVEL_CLOCK_AHEAD ?? '0') || 0

/** The current instant in UTC. Only here is the machine's clock read. */
export function now(): Instant {
  return isoInstant(Date.now() + AHEAD)
}
