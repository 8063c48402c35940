import type { Instant } from '#domain/time/calendar'

export const SILENCE_STATES = ['open', 'broken', 'unbroken', 'withdrawn'] as const
export type SilenceState = (typeof SILENCE_STATES)[number]

/** A silence procedure from its dated rows. */
export type Silence = { openedAt: Instant; expiresAt: Instant; withdrawnAt: Instant | null; brokenAt: readonly Instant[] }

/**
 * The state of silence at an instant; nobody ends it by hand. A break counts only before the instant of expiry; at that instant
 * silence has held. No source settles this tie: the rule is ours.
 */
export function silenceState({ expiresAt, withdrawnAt, brokenAt }: Silence, at: Instant): SilenceState {
  const ends = [...brokenAt, ...(withdrawnAt === null ? [] : [withdrawnAt])].filter((end) => end < expiresAt && end <= at).sort()
  const first = ends[0]
  if (first !== undefined) return first === withdrawnAt && !brokenAt.includes(first) ? 'withdrawn' : 'broken'
  return at < expiresAt ? 'open' : 'unbroken'
}

/** The earliest instant at which silence opened now may expire. */
export function earliestExpiry(now: Instant, hours: number): Instant {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString()
}
