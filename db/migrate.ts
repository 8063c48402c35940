import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { copyDatabase } from '#db/archive'
import { databaseFile } from '#db/data-folder'
import { assertSqliteVersion } from '#db/pragmas'

/** Tables of evidence: rows can be added, and never changed or deleted. */
export const EVIDENCE = [
  'activity',
  'publication',
  'withdrawal',
  'agenda_withdrawal_undone',
  'revision',
  'circulation',
  'circulation_recipient',
  'proposal',
  'proposal_answer',
  'silence_break',
  'silence_withdrawal',
  'late_objection',
  'adoption',
  'adoption_strike',
  'issuance',
  'statement_withdrawal',
  'withdrawal_undone',
  'handover_terms',
  'handover_act',
  'dossier',
]

/** Tables of dated rows; at most one row holds on any day. */
const ONCE_A_DAY = ['state_name', 'organization_name', 'standing_capacity', 'support_unit_member']

/** Tables that a migration moved into another, which must have every row of the first. */
const TAKEN_OVER: Record<string, string> = { state_capacity: 'standing_capacity' }

/** Triggers that must exist after every migration: rebuilding a table drops its triggers silently. */
export const REQUIRED_TRIGGERS = [
  ...EVIDENCE.flatMap((table) => ['update', 'delete', 'replace'].map((act) => `${table}_no_${act}`)),
  ...ONCE_A_DAY.flatMap((table) => ['insert', 'update'].map((act) => `${table}_once_a_day_${act}`)),
]

/** A migration that would lose data. The database is as it was before. */
export class MigrationRefused extends Error {}

export type MigrationReport = { applied: number; total: number; backup: string | null }

/**
 * Brings a data folder's database to the newest schema in one transaction, after a backup if there is anything to lose. Foreign keys
 * are off during rebuilds; they, row counts and triggers are checked before the commit. Throws MigrationRefused and changes nothing
 * if any would be lost.
 */
export async function migrate(folder: string, migrationsFolder = 'drizzle'): Promise<MigrationReport> {
  const file = databaseFile(folder)
  const existed = existsSync(file)
  const raw = new SQLite(file)
  try {
    assertSqliteVersion(raw)
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('busy_timeout = 5000')
    const migrations = readMigrationFiles({ migrationsFolder })
    const pending = pendingOf(raw, migrations)
    if (pending.length === 0) return { applied: 0, total: migrations.length, backup: null }
    const backup = existed && tablesOf(raw).length > 0 ? backUp(folder) : null
    apply(raw, pending)
    return { applied: pending.length, total: migrations.length, backup }
  } finally {
    raw.close()
  }
}

// Drizzle's own bookkeeping table, so that its tools keep recognising the database.
const BOOK = '__drizzle_migrations'

function pendingOf(raw: Database, migrations: MigrationMeta[]): MigrationMeta[] {
  const known = raw.prepare(`select name from sqlite_master where type = 'table' and name = ?`).get(BOOK)
  if (!known) return migrations
  const last = raw.prepare(`select max(created_at) from ${BOOK}`).pluck().get()
  return migrations.filter((migration) => migration.folderMillis > Number(last ?? 0))
}

function backUp(folder: string): string {
  const target = join(folder, 'backups')
  mkdirSync(target, { recursive: true, mode: 0o700 })
  const file = join(target, `before-migration-${new Date().toISOString().replaceAll(':', '-')}.sqlite`)
  copyDatabase(databaseFile(folder), file)
  return file
}

function apply(raw: Database, pending: MigrationMeta[]): void {
  // This pragma is ignored inside a transaction, and with keys on, rebuilding a parent table would delete its children.
  raw.pragma('foreign_keys = OFF')
  raw.exec('BEGIN EXCLUSIVE')
  try {
    const before = rowCounts(raw)
    raw.exec(`CREATE TABLE IF NOT EXISTS ${BOOK} (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)`)
    const book = raw.prepare(`insert into ${BOOK} (hash, created_at) values (?, ?)`)
    for (const migration of pending) {
      for (const statement of migration.sql) raw.exec(statement)
      book.run(migration.hash, migration.folderMillis)
    }
    assertNothingLost(raw, before)
    raw.exec('COMMIT')
  } catch (cause) {
    if (raw.inTransaction) raw.exec('ROLLBACK')
    throw cause
  }
  raw.pragma('foreign_keys = ON')
}

function assertNothingLost(raw: Database, before: Map<string, number>): void {
  const after = rowCounts(raw)
  for (const [table, count] of before) {
    const now = after.get(table) ?? after.get(TAKEN_OVER[table] ?? '')
    if (now === undefined) throw new MigrationRefused(`table ${table} with ${count} rows would be gone`)
    if (now < count) throw new MigrationRefused(`table ${table} would keep ${now} of its ${count} rows`)
  }
  const broken = raw.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0)
    throw new MigrationRefused(`${broken.length} references would point nowhere: ${JSON.stringify(broken[0])}`)
  const triggers = raw.prepare(`select name from sqlite_master where type = 'trigger'`).pluck().all()
  for (const trigger of REQUIRED_TRIGGERS)
    if (!triggers.includes(trigger)) throw new MigrationRefused(`trigger ${trigger} would be missing`)
}

function tablesOf(raw: Database): string[] {
  return raw
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '${BOOK}'`)
    .pluck()
    .all()
    .map(String)
}

function rowCounts(raw: Database): Map<string, number> {
  return new Map(tablesOf(raw).map((table) => [table, Number(raw.prepare(`select count(*) from "${table}"`).pluck().get())]))
}
