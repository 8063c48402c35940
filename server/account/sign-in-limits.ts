import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account } from '#db/schema/account'
import { signInAttempt } from '#db/schema/sign-in'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { now } from '#server/core/clock'
import { networkOf } from '#server/core/network'
import { type Outcome, refuse } from '#server/core/outcome'

const QUARTER = 15 * 60 * 1000
const HOUR = 60 * 60 * 1000

/** How often may be guessed (docs/security.md, “Signing in”). Beyond a soft limit a right password still passes. */
const LIMITS = {
  /** At one account from one line, or by one known browser, in a quarter of an hour. */
  account: 10,
  /** From one line, and from one IPv6 /48, at any accounts in a quarter of an hour: soft, then hard. */
  line: { soft: 100, hard: 1_000 },
  site: { soft: 500, hard: 5_000 },
  /** Links of messages that do not work, from one line and one IPv6 /48 in a quarter of an hour. Mail scanners open old ones. */
  links: { line: 60, site: 600 },
  /** At one account from anywhere in an hour. Then one guess at a time: after 2 seconds, and up to 30. */
  anywhere: { soft: 50, wait: 2_000, longest: 30_000 },
}

/** A guess: at what, from where, and by which browser if the account has signed in from it before. */
export type Guess = { at: string; accountId: string | null; address: string | null; browserId: string | null }

/** A guess that was counted. `wait`: only a right one passes, and whoever guessed wrong waits so many seconds. */
export type Counted = { wait: number | null }

type Counter = { key: string; lasts: number; soft: number; hard: number; delayed?: true }
type Kept = { count: number; endsAt: Instant; freeAt: Instant | null }

/**
 * Counts a guess before it is made, so that many at once cannot slip through; a right one is forgiven. The counts are kept in the
 * database: all processes and the next start know them. Refuses `too-many-attempts` with the seconds to wait, and then writes nothing.
 */
export async function countGuess(guess: Guess): Promise<Outcome<Counted>> {
  const counters = countersOf(guess)
  const asked = standing(counters, await keptOf(client().reader, counters, now()), now())
  if (!asked.ok) return asked
  return client().transact(async (tx) => {
    const at = now()
    const kept = await keptOf(tx, counters, at)
    const counted = standing(counters, kept, at)
    if (!counted.ok) return counted
    await tx.delete(signInAttempt).where(lte(signInAttempt.endsAt, at))
    for (const counter of counters) await count(tx, counter, kept.get(counter.key), at)
    if (guess.accountId !== null) await failed(tx, guess.accountId, 1)
    return counted
  })
}

/** Whether so many links that do not work were tried from an address that none is opened from there for a while. Writes nothing. */
export async function isBarredFromLinks(address: string): Promise<boolean> {
  const counters = linkCounters(address)
  return !standing(counters, await keptOf(client().reader, counters, now()), now()).ok
}

/** Counts a link that does not work. */
export async function countDeadLink(address: string): Promise<void> {
  const counters = linkCounters(address)
  await client().transact(async (tx) => {
    const at = now()
    const kept = await keptOf(tx, counters, at)
    for (const counter of counters) await count(tx, counter, kept.get(counter.key), at)
  })
}

function linkCounters(address: string): Counter[] {
  const { line, site } = networkOf(address)
  const most = (limit: number) => ({ soft: limit, hard: limit })
  return [quarter('links', line, most(LIMITS.links.line)), ...(site === null ? [] : [quarter('links', site, most(LIMITS.links.site))])]
}

function quarter(kind: string, of: string, limits: { soft: number; hard: number }): Counter {
  return { key: createHash('sha256').update(`${kind} ${of}`).digest('base64url'), lasts: QUARTER, ...limits }
}

function countersOf({ at, address, browserId }: Guess): Counter[] {
  const own = { soft: LIMITS.account, hard: LIMITS.account }
  // A known browser has a count of its own: nobody else can use it up.
  if (browserId !== null) return [quarter('browser', `${browserId} ${at}`, own)]
  if (address === null) return [quarter('own', at, own)]
  const { line, site } = networkOf(address)
  const anywhere = { ...quarter('anywhere', at, { soft: Infinity, hard: Infinity }), lasts: HOUR, delayed: true } as const
  return [
    quarter('account', `${at} ${line}`, own),
    quarter('line', line, LIMITS.line),
    ...(site === null ? [] : [quarter('site', site, LIMITS.site)]),
    anywhere,
  ]
}

async function keptOf(db: Db, counters: readonly Counter[], at: Instant): Promise<Map<string, Kept>> {
  const keys = counters.map(({ key }) => key)
  const rows = await db.select().from(signInAttempt).where(inArray(signInAttempt.key, keys))
  return new Map(rows.filter(({ endsAt }) => at < endsAt).map(({ key, ...kept }) => [key, kept]))
}

/** Whether one more guess may be made: freely, only if it is right, or not at all. */
function standing(counters: readonly Counter[], kept: Map<string, Kept>, at: Instant): Outcome<Counted> {
  const until = (instant: Instant) => Math.ceil((Date.parse(instant) - Date.parse(at)) / 1000)
  let wait: number | null = null
  for (const { key, soft, hard } of counters) {
    const { count, endsAt, freeAt } = kept.get(key) ?? { count: 0, endsAt: at, freeAt: null }
    if (count >= hard) return refuse('too-many-attempts', { values: { seconds: until(endsAt) } })
    if (freeAt !== null && at < freeAt) return refuse('too-many-attempts', { values: { seconds: until(freeAt) } })
    if (count >= soft) wait = Math.max(wait ?? 0, until(endsAt))
  }
  return { ok: true, value: { wait } }
}

async function count(tx: Db, { key, lasts, delayed }: Counter, kept: Kept | undefined, at: Instant): Promise<void> {
  const many = (kept?.count ?? 0) + 1
  const { soft, wait, longest } = LIMITS.anywhere
  const over = many - soft
  const delay = Math.min(longest, wait * 2 ** Math.floor((over - 1) / 5))
  const freeAt = delayed && over > 0 ? isoInstant(Date.parse(at) + delay) : null
  const endsAt = kept?.endsAt ?? isoInstant(Date.parse(at) + lasts)
  const row = { count: many, endsAt, freeAt }
  await tx
    .insert(signInAttempt)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: signInAttempt.key, set: row })
}

/** Takes a right guess back: what it and those before it counted alone is forgotten, and it counts for nothing at its network. */
export async function forgiveGuess(tx: Db, guess: Guess): Promise<void> {
  for (const { key, soft, hard } of countersOf(guess)) {
    const own = soft === LIMITS.account && hard === LIMITS.account
    if (own) await tx.delete(signInAttempt).where(eq(signInAttempt.key, key))
    else
      await tx
        .update(signInAttempt)
        .set({ count: sql`max(0, ${signInAttempt.count} - 1)`, freeAt: null })
        .where(eq(signInAttempt.key, key))
  }
  if (guess.accountId !== null) await failed(tx, guess.accountId, -1)
}

async function failed(tx: Db, accountId: string, more: number): Promise<void> {
  await tx
    .update(account)
    .set({ failedSignIns: sql`${account.failedSignIns} + ${more}` })
    .where(and(eq(account.id, accountId), more > 0 ? undefined : gt(account.failedSignIns, 0)))
}
