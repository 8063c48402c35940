import type { Database } from 'better-sqlite3'

/** The first SQLite whose WAL mode is free of the reset bug that could lose a committed transaction. */
const OLDEST_SQLITE = '3.51.3'

/** Throws for a SQLite older than the one Gavel was tested with; returns its version. */
export function assertSqliteVersion(raw: Database): string {
  const version = String(raw.prepare('select sqlite_version()').pluck().get())
  if (isOlder(version, OLDEST_SQLITE)) throw new Error(`SQLite ${version} is older than ${OLDEST_SQLITE}`)
  return version
}

/** Compares dotted version numbers part by part. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** How long opening a database waits for another process that is just opening or closing it. */
const PATIENCE_AT_OPENING = 5_000

/** The settings of every connection. An acknowledged write must be on disk: hence FULL, even in WAL mode. */
export function applyPragmas(raw: Database): void {
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma(`busy_timeout = ${PATIENCE_AT_OPENING}`)
  raw.pragma('trusted_schema = OFF')
}
