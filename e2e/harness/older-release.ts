import SQLite from 'better-sqlite3'
import { migrationsOf } from '#db/release'

/** Makes a database as an older release left it, with only the first `known` migrations of a folder and nothing in it. */
export function databaseOfRelease(file: string, known: number, migrationsFolder = 'drizzle'): void {
  const raw = new SQLite(file)
  raw.pragma('foreign_keys = OFF')
  raw.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)')
  for (const { sql, hash, folderMillis } of migrationsOf(migrationsFolder).slice(0, known)) {
    for (const statement of sql) raw.exec(statement)
    raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis)
  }
  raw.close()
}
