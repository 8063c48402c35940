import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { desc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { type Client, client, type Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { setting } from '#db/schema/setting'
import type { Instant } from '#domain/time/calendar'
import { record } from '#server/core/activity-chain'
import { now } from '#server/core/clock'

// A clock that is wrong by months would end silences, seal dossiers and forget what is kept for a month: on record, for ever. So the
// last instant that was seen is kept, with the machine's own count of seconds beside it, and a leap stops every write (ADR 0023).

/** Further than this many milliseconds from what was expected, the clock is not believed. */
const LEAP = 86_400_000

const KEY = 'clock'

/** The last instant seen. `boot` and `uptime` tell how long ago that was, whatever the clock says now. */
const seenSchema = z.object({
  at: z.string(),
  /** Which start of the machine it was; null where the machine does not tell. */
  boot: z.string().nullable(),
  /** Seconds since that start. */
  uptime: z.number(),
  /** Acts up to this one count no longer: the operator has accepted the clock after them. */
  acceptedSeq: z.number(),
})
type Seen = z.output<typeof seenSchema>

const BOOT = bootId()

/**
 * The instant of an act: the clock's, or the newest act's where the clock is a little behind that. Null when the clock has leapt: then
 * nothing may be written. A database in which no server has noted an instant is not guarded.
 */
export async function instantOfAct(tx: Db): Promise<Instant | null> {
  const clock = now()
  const seen = await lastSeen(tx)
  if (seen === null) return clock
  const newest = await newestAct(tx, seen)
  return hasLeapt(clock, seen, newest) ? null : later(clock, newest)
}

/**
 * The instant of a read: the clock's, or the newest act's where the clock is a little behind that, so that whoever was appointed before it
 * stepped back keeps their rights.
 */
export async function instantOfRead(): Promise<Instant> {
  const clock = now()
  const newest = await newestActKept(client())
  return newest > clock && Date.parse(newest) - Date.parse(clock) <= LEAP ? newest : clock
}

// Reads come much oftener than acts.
const kept = new WeakMap<Client, { mark: number; newest: Instant }>()

async function newestActKept(from: Client): Promise<Instant> {
  const mark = from.changeMark()
  const known = kept.get(from)
  if (known?.mark === mark) return known.newest
  const seen = await lastSeen(from.reader)
  const newest = seen === null ? '' : await newestAct(from.reader, seen)
  kept.set(from, { mark, newest })
  return newest
}

/** Whether the clock is where it can be, so that acts are taken. */
export async function isClockBelieved(db: Db): Promise<boolean> {
  return (await instantOfAct(db)) !== null
}

/**
 * Notes the present instant as seen; at a start, every few minutes and at a stop. False, and nothing is noted, when the clock has leapt
 * since the last one.
 */
export async function noteInstant(): Promise<boolean> {
  return client().transact(async (tx) => {
    const clock = now()
    const seen = await lastSeen(tx)
    const newest = await newestAct(tx, seen)
    if (seen === null && Date.parse(clock) < Date.parse(newest) - LEAP) {
      // An earlier release has noted nothing, but its acts tell that the clock is far behind them.
      await keep(tx, { at: newest, boot: null, uptime: 0, acceptedSeq: 0 })
      return false
    }
    if (seen !== null && hasLeapt(clock, seen, newest)) return false
    await keep(tx, { ...present(clock), acceptedSeq: seen?.acceptedSeq ?? 0 })
    return true
  })
}

/** The operator says that the clock is right. It is on record, and what was written by another clock counts no longer. */
export async function acceptClock(): Promise<Instant> {
  return client().transact(async (tx) => {
    const clock = now()
    await record(tx, [{ act: 'record.clock-accepted', objectKind: 'process', objectId: 'process' }], null, clock)
    const [newest] = await tx.select({ seq: activity.seq }).from(activity).orderBy(desc(activity.seq)).limit(1)
    await keep(tx, { ...present(clock), acceptedSeq: newest?.seq ?? 0 })
    return clock
  })
}

function hasLeapt(clock: Instant, seen: Seen, newest: Instant): boolean {
  const at = Date.parse(clock)
  const known = Date.parse(later(seen.at, newest))
  // While the machine runs, its count of seconds tells how late it must be; after it was off, nobody knows.
  const running = seen.boot !== null && seen.boot === BOOT
  const latest = running ? Math.max(known, Date.parse(seen.at) + (uptime() - seen.uptime) * 1000) : known
  return at < known - LEAP || at > latest + LEAP
}

async function lastSeen(db: Db): Promise<Seen | null> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, KEY))
  return row === undefined ? null : seenSchema.parse(row.value)
}

/** When the newest act was that counts; empty if there is none. */
async function newestAct(db: Db, seen: Seen | null): Promise<Instant> {
  const [newest] = await db
    .select({ at: activity.at })
    .from(activity)
    .where(gt(activity.seq, seen?.acceptedSeq ?? 0))
    .orderBy(desc(activity.seq))
    .limit(1)
  return newest?.at ?? ''
}

async function keep(tx: Db, seen: Seen): Promise<void> {
  const row = { key: KEY, value: seen }
  await tx.insert(setting).values(row).onConflictDoUpdate({ target: setting.key, set: row })
}

function present(clock: Instant): Omit<Seen, 'acceptedSeq'> {
  return { at: clock, boot: BOOT, uptime: uptime() }
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return null
  }
}
