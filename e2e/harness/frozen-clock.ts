import { afterEach, beforeEach, vi } from 'vitest'
import { type Instant, isoInstant } from '#domain/time/calendar'

/** The clock of a test file. It stands still at `at` when each test begins, and moves only when the test moves it. */
export type FrozenClock = {
  /** The instant at which each test begins. */
  at: Instant
  set: (instant: Instant | number) => void
  /** Moves the clock forward by this many milliseconds. */
  pass: (milliseconds: number) => void
  /** The date this many days after `at`, in UTC. */
  day: (days: number) => string
}

/** Runs something once for a whole file with the clock frozen, and restores the clock. */
export async function whileFrozen(at: Instant, run: () => Promise<void>): Promise<void> {
  freeze(Date.parse(at))
  try {
    await run()
  } finally {
    vi.useRealTimers()
  }
}

function freeze(now: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now })
}

/** Freezes the clock before each test of a file and restores it after. Fake timers are used only here. */
export function frozenClock(at: Instant): FrozenClock {
  const start = Date.parse(at)
  beforeEach(() => freeze(start))
  afterEach(() => {
    vi.useRealTimers()
  })
  return {
    at,
    set: (instant) => vi.setSystemTime(new Date(instant)),
    pass: (milliseconds) => vi.setSystemTime(Date.now() + milliseconds),
    day: (days) => isoInstant(start + days * 86_400_000).slice(0, 10),
  }
}
