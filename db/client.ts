import SQLite, { type Database } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { databaseFile, dataFolder } from '#db/data-folder'
import { applyPragmas, assertSqliteVersion } from '#db/pragmas'
import * as schema from '#db/schema/all'

/** What server code queries: awaited, with plain joins and `returning()`, in no driver's dialect. */
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
  /** How many migrations this database has been through. */
  migrations: () => number
  /** A number that another commit, by whichever connection, changes; it costs no query. */
  changeMark: () => number
  /** Counts the rows of tables that have grown, so that queries begin at the right index: a rare word at its entries, not at all of them. */
  analyzeTables: () => void
  close: () => void
}

/** Opens a data folder's database: one writer whose transactions queue, one reader beside it. */
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
    // A failed transaction must not stop the ones behind it; its caller still sees the failure.
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    reader: drizzle(readerRaw, { schema }),
    transact,
    sqliteVersion,
    migrations: () => Number(readerRaw.prepare('select count(*) from __drizzle_migrations').pluck().get()),
    changeMark: () => Number(changes.pluck().get()),
    // Looks at every table that may want it, and reads at most a part of each (sqlite.org/pragma.html#pragma_optimize).
    analyzeTables: () => void writerRaw.pragma('optimize=0x10002'),
    close: () => {
      readerRaw.close()
      writerRaw.close()
    },
  }
}

// Drizzle's own transaction() refuses an async function with this driver, so the queue says BEGIN itself.
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
