import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite, { type Database } from 'better-sqlite3'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { copyBeforeMigration } from '#db/copy-before-migration'
import { databaseFile } from '#db/data-folder'
import { BOOK } from '#db/migration-book'
import { isBusy } from '#db/open-to-read'
import { assertSqliteVersion } from '#db/pragmas'
import { migrationsOf, standing, standingOf } from '#db/release'
import { assertTriggers, assertTriggersOf } from '#db/triggers'

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
  'hand_delivery',
  'adoption',
  'adoption_strike',
  'issuance',
  'statement_withdrawal',
  'withdrawal_undone',
  'handover_terms',
  'handover_act',
  'dossier',
  'appearance_answer',
  'appearance_answer_settled',
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

/** How long a migration waits, in milliseconds, for others to leave the database to it. */
const WAITS = 10_000

/**
 * Brings a data folder's database to the newest schema in one transaction, alone with it, after a copy if there is anything to lose; makes
 * a missing one. Foreign keys are off during rebuilds; they, row counts and triggers are checked before the commit. Throws
 * `MigrationRefused` and changes nothing if any would be lost, another process has the database open, or the copy cannot be made;
 * `TriggersChanged` if the database has not the triggers that its migrations make.
 */
export async function migrate(folder: string, migrationsFolder = 'drizzle', waits = WAITS): Promise<MigrationReport> {
  const file = databaseFile(folder)
  const migrations = migrationsOf(migrationsFolder)
  const until = performance.now() + waits
  for (;;) {
    // Asked at each look: another process of this release may have been first, and serves already.
    if (existsSync(file) && needsNothing(file, migrations)) {
      assertTriggersOf(file, migrations)
      return { applied: 0, total: migrations.length, backup: null }
    }
    const raw = openAlone(file)
    if (raw !== null) return migrateAlone(raw, folder, migrations)
    if (performance.now() > until)
      throw new MigrationRefused('another process has the database open, and a migration needs it alone: stop that process first')
    await sleep(100)
  }
}

function migrateAlone(raw: Database, folder: string, migrations: readonly MigrationMeta[]): MigrationReport {
  try {
    // Between the two looks another may have been first.
    const { pending } = standing(raw, migrations)
    if (pending.length === 0) return { applied: 0, total: migrations.length, backup: null }
    const backup = tablesOf(raw).length > 0 ? copied(raw, folder) : null
    apply(raw, pending)
    assertTriggers(raw, migrations)
    return { applied: pending.length, total: migrations.length, backup }
  } finally {
    raw.close()
  }
}

function needsNothing(file: string, migrations: readonly MigrationMeta[]): boolean {
  const stands = standingOf(file, migrations)
  return stands !== 'busy' && stands.pending.length === 0
}

// In exclusive mode SQLite lets nobody else open the database; null while somebody has it open, a server of any release.
function openAlone(file: string): Database | null {
  const raw = new SQLite(file, { timeout: 100 })
  try {
    assertSqliteVersion(raw)
    raw.pragma('locking_mode = EXCLUSIVE')
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.exec('BEGIN EXCLUSIVE; COMMIT')
    return raw
  } catch (cause) {
    raw.close()
    if (isBusy(cause)) return null
    throw cause
  }
}

function copied(raw: Database, folder: string): string {
  try {
    return copyBeforeMigration(raw, folder)
  } catch (cause) {
    throw new MigrationRefused(`the database could not be copied first: ${cause instanceof Error ? cause.message : cause}`)
  }
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
