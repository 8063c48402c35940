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
  const first = firstEnd({ expiresAt, withdrawnAt, brokenAt }, at)
  if (first !== undefined) return first === withdrawnAt && !brokenAt.includes(first) ? 'withdrawn' : 'broken'
  return at < expiresAt ? 'open' : 'unbroken'
}

/** The instant that ended the silence, or will end it if nothing else does. */
export function silenceEnd(silence: Silence, at: Instant): Instant {
  return firstEnd(silence, at) ?? silence.expiresAt
}

/**
 * The instant from which an objection is too late: the expiry, or the withdrawal before it. A break ends the silence for all, yet the
 * others have until the expiry to put their objection on file.
 */
export function objectionsEnd({ expiresAt, withdrawnAt }: Pick<Silence, 'expiresAt' | 'withdrawnAt'>): Instant {
  return withdrawnAt !== null && withdrawnAt < expiresAt ? withdrawnAt : expiresAt
}

function firstEnd({ expiresAt, withdrawnAt, brokenAt }: Omit<Silence, 'openedAt'>, at: Instant): Instant | undefined {
  return [...brokenAt, ...(withdrawnAt === null ? [] : [withdrawnAt])].filter((end) => end < expiresAt && end <= at).sort()[0]
}

/** The earliest instant at which silence opened now may expire. */
export function earliestExpiry(now: Instant, hours: number): Instant {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString()
}
