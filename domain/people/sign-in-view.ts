import type { Instant } from '#domain/time/calendar'

/** A running sign-in of one's own account, as *Account* lists it. What is not known is null. */
export type SignInView = {
  id: string
  madeAt: Instant
  lastSeenAt: Instant
  /** When it ends at the latest. */
  endsAt: Instant
  browser: string | null
  platform: string | null
  network: string | null
  /** The sign-in with which the list was asked for. */
  isThis: boolean
}

/** What the desk tells the holder of an account about it. */
export type SignInNoticesView = {
  zone: string
  /** The sign-in before this one; null if none is known. */
  before: Pick<SignInView, 'madeAt' | 'browser' | 'platform' | 'network'> | null
  /** Attempts that failed since then. */
  failed: number
  /** What others did to the account in the last thirty days, the newest first. `who`: null for a link, or the machine. */
  acts: { seq: number; at: Instant; act: string; who: string | null }[]
  /** Its appointments do not count until it has a second factor. */
  mustSetSecondFactor: boolean
}
