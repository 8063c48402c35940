import { now } from '#server/core/clock'
import { acceptClock, noteInstant } from '#server/core/clock-guard'

/** How often a server notes the instant, in milliseconds: so late a leap of the clock is told from a rest, at most. */
const NOTED_EVERY = 10 * 60_000

/** What an operator reads when the clock is not believed. */
export const clockLeapt =
  () => `The clock says ${now()}, more than a day from the last time Gavel saw. It serves reading alone until that is \
right, or until you say that it is: npm run clock:accept`

/**
 * Notes the present instant, and goes on noting it while the server runs. False when the clock has leapt since the last one; with
 * `accept` it is then taken for right, as for a demo.
 */
export async function believesClock({ accept }: { accept: boolean }): Promise<boolean> {
  const believed = await noteInstant()
  if (!believed && accept) await acceptClock()
  // What cannot be noted now is noted later; meanwhile the health check tells why.
  setInterval(() => void noteInstant().catch(() => undefined), NOTED_EVERY).unref()
  return believed || accept
}
