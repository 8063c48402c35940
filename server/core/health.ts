import { setTimeout } from 'node:timers/promises'
import { client } from '#db/client'
import { setting } from '#db/schema/setting'
import { now } from '#server/core/clock'
import { VERSION } from '#server/core/version'

export type Health = { status: 'ok' | 'failing'; version: string; sqlite: string; migrations: number }

/** An answer is reused this long, so that frequent requests do not cause endless writes. */
const GOOD_FOR = 2_000

/** How often, in milliseconds, a write that waits is asked whether it is locked out. */
const LOOK_AGAIN = 100

let last: { at: number; health: Promise<Health> } | null = null

/** Whether the database can be written now: writes a row without meaning. Open to everybody; reveals nothing else. */
export function health(): Promise<Health> {
  const at = Date.now()
  if (last === null || at - last.at > GOOD_FOR) last = { at, health: examined() }
  return last.health
}

async function examined(): Promise<Health> {
  const report = { version: VERSION, sqlite: '', migrations: 0 }
  try {
    const { transact, lockedOut, sqliteVersion, migrations } = client()
    const known = { ...report, sqlite: sqliteVersion, migrations: migrations() }
    const row = { key: 'health', value: now() }
    const written = transact(async (tx) => {
      await tx.insert(setting).values(row).onConflictDoUpdate({ target: setting.key, set: row })
      return true
    })
    written.catch(() => undefined)
    // Where another process holds the lock, the write may wait; the answer does not.
    while ((await Promise.race([written, setTimeout(LOOK_AGAIN)])) !== true) if (lockedOut()) return { status: 'failing', ...known }
    return { status: 'ok', ...known }
  } catch {
    return { status: 'failing', ...report }
  }
}
