import type { Instant } from '#domain/time/calendar'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** How long a sign-in lasts, in milliseconds: at most, and at most without a request. */
export type SignInLife = { whole: number; idle: number }

/** Admins and organisers act for the Process: their sign-ins are short. A delegation reads and answers over days. */
const KEEPERS_LIFE: SignInLife = { whole: 12 * HOUR, idle: 2 * HOUR }
const DELEGATES_LIFE: SignInLife = { whole: 14 * DAY, idle: 7 * DAY }

/** How exactly it is known when a sign-in was last used, in milliseconds. */
export const SEEN_EVERY = 5 * 60 * 1000

/** Whether somebody with one of these roles is an admin or an organiser. */
export function isKeeper(roles: readonly (string | null)[]): boolean {
  return roles.some((role) => role === 'admin' || role === 'organiser')
}

/** How long a sign-in of somebody with these roles lasts. */
export function lifeOf(roles: readonly (string | null)[]): SignInLife {
  return isKeeper(roles) ? KEEPERS_LIFE : DELEGATES_LIFE
}

type Times = { madeAt: Instant; lastSeenAt: Instant; endsAt: Instant; endedAt: Instant | null }

/** When a sign-in ends if it is not used again. The roles of now count: an appointment can only shorten what was given at sign-in. */
export function endOf({ madeAt, lastSeenAt, endsAt, endedAt }: Times, { whole, idle }: SignInLife): number {
  if (endedAt !== null) return Date.parse(endedAt)
  // A sign-in seen less than that ago may have been used since.
  return Math.min(Date.parse(endsAt), Date.parse(madeAt) + whole, Date.parse(lastSeenAt) + idle + SEEN_EVERY)
}

/** Whether a sign-in still counts at an instant. */
export function isRunning(times: Times, life: SignInLife, at: Instant): boolean {
  return Date.parse(at) < endOf(times, life)
}
