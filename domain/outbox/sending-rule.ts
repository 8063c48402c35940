import { type Instant, isoInstant } from '#domain/time/calendar'

/**
 * Where a message stands. `waiting` to be sent, `sending` by a sender that holds its lease, `sent`: the server took it. `perhaps`: its text was
 * handed over twice and no reply came, so it may have arrived. `failed`: refused for good. `expired`: no news any more. `passed`: a newer message says
 * more, or its recipient may not read any more what it tells of. `held` waits for somebody's word; `withdrawn` was taken back. `gathered`: told by the
 * day's one message, and then it stands as that does. `on-desk`: its recipient has it on the desk alone, and it is never sent.
 */
export const MESSAGE_STATES = [
  'waiting',
  'sending',
  'sent',
  'perhaps',
  'failed',
  'expired',
  'passed',
  'held',
  'withdrawn',
  'gathered',
  'on-desk',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/**
 * What became of one attempt. `deferred`: not taken this time, and surely not delivered. `unclear`: the text was handed over, and no reply
 * came. `reply` is the server's own words, or the reason there are none.
 */
export type Attempt = { kind: 'accepted' | 'refused' | 'deferred' | 'unclear'; reply: string }

/** What the rule goes by: attempts begun so far, this one included, and how many of them ended unclear before it. */
export type Tried = { attempts: number; unclear: number; expiresAt: Instant }

/** Pauses after an attempt that was deferred, in seconds; the last one is kept to. */
const PAUSES = [30, 60, 300, 900, 3_600, 3 * 3_600] as const

/** How long a sender holds a message without renewing its lease, in milliseconds. */
export const LEASE = 30_000

/** The longest pause there is, in milliseconds: what is due later than that was set by a clock since set back. */
export const LONGEST_PAUSE = 3 * 3_600_000

/** The longest that a day's message waits from its first news on, in milliseconds; a day on which clocks go back has 25 hours. */
export const LONGEST_TO_DIGEST = 25 * 3_600_000

export type Settled = { state: MessageState; dueAt: Instant; unclear: number }

/**
 * Where a message stands after an attempt at an instant. Deferred, it is tried again with growing pauses for as long as it is news; refused,
 * it has failed; unclear, it is sent once more, under the same Message-ID, and then never again.
 */
export function settle({ attempts, unclear, expiresAt }: Tried, { kind }: Attempt, now: Instant): Settled {
  if (kind === 'accepted') return { state: 'sent', dueAt: now, unclear }
  if (kind === 'refused') return { state: 'failed', dueAt: now, unclear }
  const times = kind === 'unclear' ? unclear + 1 : unclear
  if (times > 1) return { state: 'perhaps', dueAt: now, unclear: times }
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? PAUSES[0]
  const dueAt = isoInstant(Date.parse(now) + pause * 1_000)
  return { state: dueAt >= expiresAt ? (times > 0 ? 'perhaps' : 'expired') : 'waiting', dueAt, unclear: times }
}
