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
  sqliteVersion: string
  /** How many migrations this database has had. */
  migrations: () => number
  /** A number that changes with every commit of any connection. Reading it runs no query. */
  changeMark: () => number
  /** Refreshes SQLite's statistics of tables that have grown, so that queries choose the right index. */
  analyzeTables: () => void
  close: () => void
}

/** Opens a data folder's database: one writer, whose transactions queue, and one reader. */
export function openClient(file: string): Client {
  const writerRaw = new SQLite(file)
  const sqliteVersion = assertSqliteVersion(writerRaw)
  applyPragmas(writerRaw)
  const readerRaw = new SQLite(file)
  applyPragmas(readerRaw)
  readerRaw.pragma('query_only = ON')
  const changes = readerRaw.prepare('PRAGMA data_version')
  const writer = drizzle(writerRaw, { schema })
  let last: Promise<unknown> = Promise.resolve()

  const transact = <T>(work: (tx: Db) => Promise<T>): Promise<T> => {
    const turn = last.then(() => inTransaction(writerRaw, () => work(writer)))
    // A failed transaction must not stop those behind it; its caller still gets the error.
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    reader: drizzle(readerRaw, { schema }),
    transact,
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

// Drizzle's transaction() rejects async functions with this driver, so we send BEGIN ourselves.
async function inTransaction<T>(raw: Database, work: () => Promise<T>): Promise<T> {
  raw.exec('BEGIN IMMEDIATE')
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
