import { statfs } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, client } from '#db/client'
import { dataFolder } from '#db/data-folder'
import { setting } from '#db/schema/setting'
import { now } from '#server/core/clock'
import { isClockBelieved } from '#server/core/clock-guard'
import { VERSION } from '#server/core/version'

/** Why nothing can be saved, as far as it is known. */
export type Ailment = 'clock' | 'database' | 'no-room' | 'slow'

export type Health = { status: 'ok' | 'failing'; version: string; sqlite: string; migrations: number; why?: Ailment }

/** An answer is reused this long, in milliseconds, so that frequent requests do not cause endless writes. */
const GOOD_FOR = 2_000

/** Whoever asks is answered within this many milliseconds, from what was known before if a save takes longer. */
const PATIENCE = 800

/** How often, in milliseconds, a write that waits is asked whether it is locked out. */
const LOOK_AGAIN = 100

/** A save that takes longer than this many milliseconds is as good as refused. */
const TOO_SLOW = 5_000

/** With fewer bytes free, the next saves may fit and those after them will not. */
const LEAST_ROOM = 4 * 1024 * 1024

const NOTHING_KNOWN = { status: 'failing', version: VERSION, sqlite: '', migrations: 0 } as const

/** What was found about a client, and what was known before; a new client begins anew. */
type Examined = { of: Client | undefined; at: number; health: Promise<Health>; ended: boolean; before: Health | null }

let last: Examined | null = null

/**
 * Whether a save would be taken now: the database is the one that was opened and of this release, the clock is believed, there is room, and
 * a row without meaning can be written. Answers within a second whatever the disk does.
 */
export async function health(): Promise<Health> {
  const at = performance.now()
  const of = globalThis.gavelClient
  if (last === null || last.of !== of || (last.ended && at - last.at > GOOD_FOR)) last = begin(of, at)
  const { before, health: found } = last
  const slow = before === null || at - last.at > TOO_SLOW
  const meanwhile = (): Health => (slow ? { ...NOTHING_KNOWN, why: 'slow' } : before)
  return Promise.race([found, sleep(PATIENCE, undefined, { ref: false }).then(meanwhile)])
}

function begin(of: Client | undefined, at: number): Examined {
  const examined: Examined = { of, at, health: examine(), ended: false, before: null }
  void examined.health.then((found) => {
    examined.ended = true
    examined.before = found
  })
  // While it is looked at anew, the last answer stands.
  if (last?.of === of) void last?.health.then((found) => (examined.before ??= found))
  return examined
}

async function examine(): Promise<Health> {
  try {
    const why = await ailment()
    return why === null ? { ...report(), status: 'ok' } : { ...report(), status: 'failing', why }
  } catch {
    return { ...NOTHING_KNOWN, why: 'database' }
  }
}

async function ailment(): Promise<Ailment | null> {
  const { reader, transact, lockedOut, assertSame } = client()
  assertSame()
  const { bavail, bsize } = await statfs(dataFolder())
  if (bavail * bsize < LEAST_ROOM) return 'no-room'
  if (!(await isClockBelieved(reader))) return 'clock'
  const row = { key: 'health', value: now() }
  const written = transact(async (tx) => {
    await tx.insert(setting).values(row).onConflictDoUpdate({ target: setting.key, set: row })
    return true
  })
  written.catch(() => undefined)
  // Where another process holds the lock, the write may wait; the answer does not.
  while ((await Promise.race([written, sleep(LOOK_AGAIN)])) !== true) if (lockedOut()) return 'slow'
  return null
}

function report(): Omit<Health, 'status'> {
  const { sqliteVersion, migrations } = client()
  return { version: VERSION, sqlite: sqliteVersion, migrations: migrations() }
}
