import { type Instant, isoInstant } from '#domain/time/calendar'

/** Milliseconds by which this server lives ahead of the clock: for proofs on loopback, where `npm start` alone allows it. */
const AHEAD = Number(process.env.GAVEL_CLOCK_AHEAD ?? '0') || 0

/** The instant it is now, in UTC. The one place that reads the machine's clock. */
export function now(): Instant {
  return isoInstant(Date.now() + AHEAD)
}
