import { existsSync, readFileSync, statSync } from 'node:fs'
import SQLite, { type Database } from 'better-sqlite3'

/** What stands in the data folder is not a database that this release can serve. The message is one line for the operator. */
export class NotServable extends Error {}

/** Opens a database that can be read even where nothing can be written; nothing is created. */
export function openToRead(file: string): Database {
  try {
    // Not `readonly`: such a connection cannot take SQLite's files beside the database away when it closes.
    const raw = new SQLite(file, { fileMustExist: true, timeout: 500 })
    raw.pragma('query_only = ON')
    raw.prepare('select count(*) from sqlite_master').get()
    return raw
  } catch (cause) {
    if (cannotWrite(cause) === null) throw cause
    return openFrozen(file)
  }
}

/**
 * A copy of the database in memory, for reading. SQLite needs to write beside a file in WAL mode, even to read it. Throws where the
 * file alone does not hold everything: a write-ahead log was left behind.
 */
export function openFrozen(file: string): Database {
  const log = `${file}-wal`
  if (existsSync(log) && statSync(log).size > 0)
    throw new NotServable(`Nothing can be written beside ${file}, and its newest saves still wait in ${log}: make room first.`)
  const bytes = readFileSync(file)
  // The file says that it is in WAL mode (bytes 18 and 19), which a database in memory cannot be.
  bytes.fill(1, 18, 20)
  const raw = new SQLite(bytes)
  raw.pragma('query_only = ON')
  return raw
}

/** Whether an error of the driver says that another process has the database. */
export function isBusy(cause: unknown): boolean {
  return cause instanceof SQLite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(cause.code)
}

/** The code of an error that says that the disk takes no more, or is there for reading alone; null for any other error. */
export function cannotWrite(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null
  const code = 'code' in cause ? String(cause.code) : ''
  // Drizzle wraps the driver's error.
  return /^SQLITE_(FULL|READONLY|CANTOPEN|IOERR)|^(ENOSPC|EROFS|EACCES|EPERM)$/.test(code) ? code : cannotWrite(cause.cause)
}
