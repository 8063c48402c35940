import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { log } from '#server/core/log'
import { holdRestored } from '#server/outbox/hold-restored'

// A restored database is served like any other, but what it has not sent it may have sent before: a mark beside it says so to the next start.

const mark = (folder: string) => join(folder, 'restored')

/** Notes that a data folder's database was restored. */
export function noteRestored(folder: string): void {
  writeFileSync(mark(folder), '', { mode: 0o600 })
}

/** After a restore, holds the messages that have not left, once. */
export async function holdAfterRestore(folder: string): Promise<void> {
  if (!existsSync(mark(folder))) return
  const held = await holdRestored()
  rmSync(mark(folder))
  if (held > 0) log.warn({ held }, 'messages of a restored database are held: see /desk/messages')
}
