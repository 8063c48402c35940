import type { Database } from 'better-sqlite3'

/** Drizzle's own bookkeeping table, so that its tools keep recognising the database. */
export const BOOK = '__drizzle_migrations'

/** The migrations a database has had, by the number that names each; null if it keeps no book. */
export function hadMigrations(raw: Database): number[] | null {
  const book = raw.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`).get(BOOK)
  return book === undefined ? null : raw.prepare(`select created_at from ${BOOK}`).pluck().all().map(Number)
}
