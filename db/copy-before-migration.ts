import { createHash } from 'node:crypto'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { giveToOwnerOf } from '#db/file-modes'

/** So many copies are kept; each is as large as the database. */
const KEPT = 3

/**
 * Copies a database before a migration, through a connection that is alone with it; answers the copy's name. A copy of the very same
 * database is used again: a migration that is refused at every restart must not fill the disk. Older copies than the newest three go.
 */
export function copyBeforeMigration(raw: Database, folder: string): string {
  const target = join(folder, 'backups')
  mkdirSync(target, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(target)) if (name.includes('.partial')) rmSync(join(target, name))
  const begun = join(target, `before-migration-${new Date().toISOString().replaceAll(':', '-')}`)
  const partial = `${begun}.partial`
  let file = ''
  try {
    raw.prepare('VACUUM INTO ?').run(partial)
    // The copy is read, never the database: a process that closes a file loses every lock it has on it, SQLite's too.
    const mark = hashOf(partial).slice(0, 12)
    const same = copiesIn(target).find((name) => name.endsWith(`-${mark}.sqlite`))
    file = same === undefined ? `${begun}-${mark}.sqlite` : join(target, same)
    chmodSync(partial, 0o600)
    if (same === undefined) renameSync(partial, file)
    else rmSync(partial)
  } catch (cause) {
    for (const left of [partial, `${partial}-journal`]) if (existsSync(left)) rmSync(left)
    throw cause
  }
  giveToOwnerOf(folder, [target])
  for (const name of copiesIn(target).slice(KEPT)) rmSync(join(target, name))
  return file
}

// The newest first: the names begin with the time.
function copiesIn(target: string): string[] {
  return readdirSync(target)
    .filter((name) => /^before-migration-.*\.sqlite$/.test(name))
    .sort()
    .reverse()
}

function hashOf(file: string): string {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(1024 * 1024)
  const open = openSync(file, 'r')
  try {
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk)) hash.update(chunk.subarray(0, read))
  } finally {
    closeSync(open)
  }
  return hash.digest('hex')
}
