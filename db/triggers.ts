import SQLite, { type Database } from 'better-sqlite3'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { hadMigrations } from '#db/migration-book'
import { openToRead } from '#db/open-to-read'
import { migrationsOf } from '#db/release'

/** A database without the triggers that protect it. Nothing was changed. */
export class TriggersChanged extends Error {}

/**
 * Throws TriggersChanged unless a database has exactly the triggers that its migrations make, word for word: without one a row of
 * evidence can be changed, and an unknown one changes rows unseen.
 */
export function assertTriggers(raw: Database, migrations: readonly MigrationMeta[] = migrationsOf()): void {
  const had = new Set(hadMigrations(raw) ?? [])
  const made = triggersAfter(migrations.filter(({ folderMillis }) => had.has(folderMillis)))
  const found = triggersOf(raw)
  for (const [name, text] of made) {
    const here = found.get(name)
    if (here === undefined) throw new TriggersChanged(`the database has lost its trigger ${name}`)
    if (here !== text) throw new TriggersChanged(`the trigger ${name} of the database was changed`)
  }
  for (const name of found.keys())
    if (!made.has(name)) throw new TriggersChanged(`the database has a trigger ${name}, which is not Gavel's`)
}

/** The same for a database file. */
export function assertTriggersOf(file: string, migrations?: readonly MigrationMeta[]): void {
  const raw = openToRead(file)
  try {
    assertTriggers(raw, migrations)
  } finally {
    raw.close()
  }
}

function triggersAfter(migrations: readonly MigrationMeta[]): Map<string, string> {
  const fresh = new SQLite(':memory:')
  try {
    for (const migration of migrations) for (const statement of migration.sql) fresh.exec(statement)
    return triggersOf(fresh)
  } finally {
    fresh.close()
  }
}

function triggersOf(raw: Database): Map<string, string> {
  const rows = raw.prepare<[], { name: string; sql: string }>(`select name, sql from sqlite_master where type = 'trigger'`).all()
  return new Map(rows.map(({ name, sql }) => [name, sql]))
}
