import { setTimeout } from 'node:timers/promises'
import SQLite, { type Database } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { databaseFile, dataFolder } from '#db/data-folder'
import { applyPragmas, assertSqliteVersion } from '#db/pragmas'
import * as schema from '#db/schema/all'

/** What server code queries with: portable Drizzle only (plain joins, `returning()`, awaited). */
export type Db = Pick<BetterSQLite3Database<typeof schema>, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>

export type Client = {
  /** Sees only what is committed, and cannot write. */
  reader: Db
  /**
   * Runs work as one transaction that is alone with the database from its first read to its commit (ADR 0015). Throwing rolls it
   * back. Never call it inside another: both would wait for ever.
   */
  transact: <T>(work: (tx: Db) => Promise<T>) => Promise<T>
  /** Whether another process holds the database's lock, so that a transaction waits to begin. */
  lockedOut: () => boolean
  sqliteVersion: string
  /** How many migrations this database has had. */
  migrations: () => number
  /** A number that changes with every commit of any connection. Reading it runs no query. */
  changeMark: () => number
  /** Refreshes SQLite's statistics of tables that have grown, so that queries choose the right index. */
  analyzeTables: () => void
  close: () => void
}

/** How long, in milliseconds, a transaction waits for a lock that another process holds, and how often it asks. */
const PATIENCE = 5_000
const ASK_AGAIN = 25

/** How long, in milliseconds, SQLite itself may wait. It stops everything else meanwhile, so it is hardly at all. */
const STANDSTILL = 20

/** Opens a data folder's database: one writer, whose transactions queue, and one reader. */
export function openClient(file: string): Client {
  const writerRaw = new SQLite(file)
  const sqliteVersion = assertSqliteVersion(writerRaw)
  applyPragmas(writerRaw)
  const readerRaw = new SQLite(file)
  applyPragmas(readerRaw)
  readerRaw.pragma('query_only = ON')
  for (const raw of [writerRaw, readerRaw]) raw.pragma(`busy_timeout = ${STANDSTILL}`)
  const changes = readerRaw.prepare('PRAGMA data_version')
  const writer = drizzle(writerRaw, { schema })
  let last: Promise<unknown> = Promise.resolve()

  let lockedOut = false

  const begin = async (): Promise<void> => {
    const until = performance.now() + PATIENCE
    try {
      while (!begins(writerRaw, performance.now() >= until)) {
        lockedOut = true
        await setTimeout(ASK_AGAIN)
      }
    } finally {
      lockedOut = false
    }
  }

  const transact = <T>(work: (tx: Db) => Promise<T>): Promise<T> => {
    const turn = last.then(() => inTransaction(writerRaw, begin, () => work(writer)))
    // A failed transaction must not stop those behind it; its caller still gets the error.
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    reader: drizzle(readerRaw, { schema }),
    transact,
    lockedOut: () => lockedOut,
    sqliteVersion,
    migrations: () => Number(readerRaw.prepare('select count(*) from __drizzle_migrations').pluck().get()),
    changeMark: () => Number(changes.pluck().get()),
    // Checks every table that may need it, reading at most a part of each (sqlite.org/pragma.html#pragma_optimize).
    analyzeTables: () => void writerRaw.pragma('optimize=0x10002'),
    close: () => {
      readerRaw.close()
      writerRaw.close()
    },
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
async function inTransaction<T>(raw: Database, begin: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  await begin()
  try {
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
