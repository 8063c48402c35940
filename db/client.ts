import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import SQLite, { type Database } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { databaseFile, dataFolder } from '#db/data-folder'
import { keepStatements } from '#db/kept-statements'
import { hadMigrations } from '#db/migration-book'
import { cannotWrite, openFrozen } from '#db/open-to-read'
import { applyPragmas, assertSqliteVersion } from '#db/pragmas'
import { type SameDatabase, sameDatabase } from '#db/same-database'
import * as schema from '#db/schema/all'

/** What server code queries with: portable Drizzle only (plain joins, `returning()`, awaited). */
export type Db = Pick<BetterSQLite3Database<typeof schema>, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>

export type Client = {
  /** Sees only what is committed, and cannot write. */
  reader: Db
  /**
   * Runs work as one transaction that is alone with the database from its first read to its commit (ADR 0015). Throwing rolls it
   * back. Never call it inside another: both would wait for ever. Throws `NotTheSame` and writes nothing when the file was replaced or
   * migrated under the server.
   */
  transact: <T>(work: (tx: Db) => Promise<T>) => Promise<T>
  /** Whether another process holds the database's lock, so that a transaction waits to begin. */
  lockedOut: () => boolean
  /** How many transactions wait for their turn or run. */
  waiting: () => number
  sqliteVersion: string
  /** How many migrations this database has had. */
  migrations: () => number
  /** False where nothing could be written when it was opened: what is read then is a copy of that moment. */
  writable: boolean
  /** Throws `NotTheSame` when the file that is open is not the one in the data folder any more. */
  assertSame: () => void
  /** A number that changes with every commit of any connection. Reading it runs no query. */
  changeMark: () => number
  /** Refreshes SQLite's statistics of tables that have grown, so that queries choose the right index. */
  analyzeTables: () => Promise<void>
  close: () => void
  /** Closes once what was asked for is written; the write-ahead log is then in the database file. */
  closeWhenDone: () => Promise<void>
}

/**
 * How long, in milliseconds, a transaction waits for a lock that another process holds: since the lock was met, so that those in the queue do
 * not wait one after another, but in its turn at least `IN_ITS_TURN`; and how often it asks.
 */
const PATIENCE = 5_000
const IN_ITS_TURN = 250
const ASK_AGAIN = 25

/** How long, in milliseconds, SQLite itself may wait. It stops everything else meanwhile, so it is hardly at all. */
const STANDSTILL = 20

/** Opens a data folder's database: one writer, whose transactions queue, and one reader. Throws if there is none. */
export function openClient(file: string): Client {
  const { writerRaw, readerRaw, writable } = connectionsTo(file)
  const sqliteVersion = assertSqliteVersion(writerRaw)
  const same = sameDatabase(file, writerRaw)
  const changes = readerRaw.prepare('PRAGMA data_version')
  for (const raw of new Set([readerRaw, writerRaw])) keepStatements(raw)
  const writer = drizzle(writerRaw, { schema })
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  let lockedOut = false
  /** When the lock was first met; null once somebody has got it. */
  let lockedSince: number | null = null

  const begin = async (asked: number): Promise<void> => {
    const least = performance.now() + IN_ITS_TURN
    const isLast = () => performance.now() >= Math.max(asked + PATIENCE, (lockedSince ?? Number.POSITIVE_INFINITY) + PATIENCE, least)
    try {
      while (!begins(writerRaw, isLast())) {
        lockedOut = true
        lockedSince ??= performance.now()
        await setTimeout(ASK_AGAIN)
      }
      lockedSince = null
    } finally {
      lockedOut = false
    }
  }

  const transact = <T>(work: (tx: Db) => Promise<T>): Promise<T> => {
    const asked = performance.now()
    const turn = last.then(() =>
      inTransaction(
        writerRaw,
        same,
        () => begin(asked),
        () => work(writer),
      ),
    )
    waiting += 1
    // A failed transaction must not stop those behind it; its caller still gets the error.
    last = turn
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1
      })
    return turn
  }

  const close = () => {
    readerRaw.close()
    writerRaw.close()
  }

  return {
    reader: drizzle(readerRaw, { schema }),
    transact,
    lockedOut: () => lockedOut,
    waiting: () => waiting,
    sqliteVersion,
    writable,
    migrations: () => hadMigrations(readerRaw)?.length ?? 0,
    assertSame: () => {
      same.assertInPlace()
      same.assertOwnRelease()
    },
    changeMark: () => Number(changes.pluck().get()),
    // Checks every table that may need it, reading at most a part of each (sqlite.org/pragma.html#pragma_optimize).
    analyzeTables: () => transact(async () => void writerRaw.pragma('optimize=0x10002')),
    close,
    closeWhenDone: () => last.then(close),
  }
}

// Where nothing can be written, reading goes on from a copy in memory.
function connectionsTo(file: string): { writerRaw: Database; readerRaw: Database; writable: boolean } {
  const open = () => {
    const raw = new SQLite(file, { fileMustExist: true })
    applyPragmas(raw)
    return raw
  }
  try {
    const writerRaw = open()
    const readerRaw = open()
    readerRaw.pragma('query_only = ON')
    for (const raw of [writerRaw, readerRaw]) raw.pragma(`busy_timeout = ${STANDSTILL}`)
    return { writerRaw, readerRaw, writable: true }
  } catch (cause) {
    if (cannotWrite(cause) === null || !existsSync(file)) throw cause
    const frozen = openFrozen(file)
    return { writerRaw: frozen, readerRaw: frozen, writable: false }
  }
}

// False while another process holds the lock; at the last attempt, SQLite's error.
function begins(raw: Database, last: boolean): boolean {
  try {
    raw.exec('BEGIN IMMEDIATE')
    return true
  } catch (cause) {
    if (!last && cause instanceof SQLite.SqliteError && cause.code.startsWith('SQLITE_BUSY')) return false
    throw cause
  }
}

// Drizzle's transaction() rejects async functions with this driver, so we send BEGIN ourselves.
async function inTransaction<T>(raw: Database, same: SameDatabase, begin: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  same.assertInPlace()
  await begin()
  try {
    same.assertOwnRelease()
    const result = await work()
    raw.exec('COMMIT')
    return result
  } catch (cause) {
    if (raw.inTransaction) raw.exec('ROLLBACK')
    throw cause
  }
}

declare global {
  var gavelClient: Client | undefined
}

/** The client of this process. On `globalThis`, because Next loads a module more than once. */
export function client(): Client {
  globalThis.gavelClient ??= openClient(databaseFile(dataFolder()))
  return globalThis.gavelClient
}
