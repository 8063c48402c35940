import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { copyBeforeMigration } from '#db/copy-before-migration'
import { databaseFile } from '#db/data-folder'
import { MigrationRefused, migrate } from '#db/migrate'
import { databaseOfRelease } from '#harness/older-release'
import { loadDemoRecord } from '#server/demo/load-demo-record'

const root = mkdtempSync(join(tmpdir(), 'gavel-migrate-'))
const populated = join(root, 'populated')
let folder = ''
let migrations = ''
let steps = 0

beforeAll(async () => {
  process.env.GAVEL_DATA = populated
  mkdirSync(populated)
  steps = (await migrate(populated)).total
  await loadDemoRecord()
  client().close()
  globalThis.gavelClient = undefined
})

beforeEach(() => {
  folder = mkdtempSync(join(root, 'world-'))
  migrations = join(folder, 'drizzle')
  cpSync(databaseFile(populated), databaseFile(folder))
  cpSync('drizzle', migrations, { recursive: true })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a missing database is created, with no backup', async () => {
  const fresh = mkdtempSync(join(root, 'fresh-'))
  expect(await migrate(fresh, migrations)).toEqual({ applied: steps, total: steps, backup: null })
  expect(contents(databaseFile(fresh)).schema).toEqual(contents(databaseFile(populated)).schema)
  expect(readdirSync(fresh)).toEqual(['gavel.sqlite'])
})

test('drizzle-kit’s rebuild of a parent table loses no row of any table', async () => {
  const before = contents(databaseFile(folder))
  nextMigration(rebuild('meeting'))
  const report = await migrate(folder, migrations)
  const after = contents(databaseFile(folder))
  expect(report).toEqual({ applied: 1, total: steps + 1, backup: expect.stringContaining(join(folder, 'backups')) })
  expect(rowsOf(after)).toEqual(rowsOf(before))
  expect(after.rows.meeting).toHaveLength(4)
  expect(after.rows.__drizzle_migrations).toHaveLength(steps + 1)
  expect(contents(report.backup ?? '')).toEqual(before)
})

test('references to the rebuilt table still hold', async () => {
  nextMigration(rebuild('meeting'))
  await migrate(folder, migrations)
  const raw = new SQLite(databaseFile(folder))
  raw.pragma('foreign_keys = ON')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  expect(() => raw.exec(`UPDATE meeting_day SET meeting_id = 'no such meeting'`)).toThrow('FOREIGN KEY constraint failed')
  raw.close()
})

test('once migrated, the next start changes nothing and makes no other backup', async () => {
  nextMigration(rebuild('meeting'))
  await migrate(folder, migrations)
  const before = contents(databaseFile(folder))
  expect(await migrate(folder, migrations)).toEqual({ applied: 0, total: steps + 1, backup: null })
  expect(contents(databaseFile(folder))).toEqual(before)
  expect(backups()).toHaveLength(1)
})

describe('a harmful migration is refused, and everything is as before', () => {
  const wrong: [what: string, statements: () => string[], why: (count: Count) => string][] = [
    ['drops rows', () => ['DELETE FROM appearance'], (count) => `appearance would keep 0 of its ${count('appearance')} rows`],
    [
      'drops a single row',
      () => ['DELETE FROM appearance WHERE rowid = (SELECT max(rowid) FROM appearance)'],
      (count) => `appearance would keep ${count('appearance') - 1} of its ${count('appearance')} rows`,
    ],
    [
      'forgets rows of a rebuilt table',
      () => rebuild('person', 'LIMIT 3'),
      (count) => `person would keep 3 of its ${count('person')} rows`,
    ],
    ['drops a table', () => ['DROP TABLE appearance'], (count) => `table appearance with ${count('appearance')} rows would be gone`],
    ['loses triggers by rebuilding their table', () => rebuild('activity'), () => 'trigger activity_no_update would be missing'],
    [
      'leaves a dangling reference',
      () => [`UPDATE slot SET item_id = 'gone'`],
      (count) => `${count('slot')} references would point nowhere: {"table":"slot"`,
    ],
  ]
  test.each(wrong)('one that %s', async (_, statements, why) => {
    const before = contents(databaseFile(folder))
    nextMigration([`INSERT INTO setting VALUES ('written', '"first"')`, ...statements()])
    const refusal = await migrate(folder, migrations).catch((cause: unknown) => cause)
    expect(refusal).toBeInstanceOf(MigrationRefused)
    expect(refusal).toHaveProperty('message', expect.stringContaining(why((table) => before.rows[table]?.length ?? 0)))
    expect(contents(databaseFile(folder))).toEqual(before)
  })

  test('one with a later statement that is not SQL', async () => {
    const before = contents(databaseFile(folder))
    nextMigration([...rebuild('meeting'), 'DELETE FROM slot', 'CREATE TABLET nonsense'])
    await expect(migrate(folder, migrations)).rejects.toThrow('near "TABLET": syntax error')
    expect(contents(databaseFile(folder))).toEqual(before)
  })
})

describe('the copy before a migration', () => {
  test('is made once, however often a refused migration is tried again', async () => {
    nextMigration(['DELETE FROM appearance'])
    for (let start = 0; start < 3; start++) await expect(migrate(folder, migrations)).rejects.toThrow(MigrationRefused)
    expect(backups()).toHaveLength(1)
  })

  test('replaces what an interrupted copy left, and the oldest of four goes', async () => {
    mkdirSync(join(folder, 'backups'))
    const older = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => `before-migration-${day}T00-00-00.000Z.sqlite`)
    for (const name of [...older, 'before-migration-x.sqlite.partial', 'before-migration-x.sqlite.partial-journal', 'replaced-x'])
      writeFileSync(join(folder, 'backups', name), '')
    nextMigration([`INSERT INTO setting VALUES ('next', 'true')`])
    const { backup } = await migrate(folder, migrations)
    expect(backups().toSorted()).toEqual([older[1], older[2], basename(backup ?? ''), 'replaced-x'].toSorted())
    expect((statSync(backup ?? '').mode & 0o777).toString(8)).toBe('600')
  })
})

test('while and after a copy is made, no other process gets into the database', () => {
  const raw = new SQLite(databaseFile(folder))
  raw.pragma('locking_mode = EXCLUSIVE')
  raw.pragma('journal_mode = WAL')
  raw.exec('BEGIN EXCLUSIVE; COMMIT')
  copyBeforeMigration(raw, folder)
  const look = `new (require('better-sqlite3'))(${JSON.stringify(databaseFile(folder))}, { timeout: 0 }).pragma('user_version')`
  expect(spawnSync(process.execPath, ['-e', look], { encoding: 'utf8' }).stderr).toContain('database is locked')
  raw.close()
  expect(spawnSync(process.execPath, ['-e', look], { encoding: 'utf8' }).stderr).toBe('')
})

test('a migration waits until nobody else has the database open, and changes nothing while somebody has', async () => {
  nextMigration([`INSERT INTO setting VALUES ('next', 'true')`])
  const orphan = new SQLite(databaseFile(folder))
  orphan.pragma('journal_mode = WAL')
  orphan.prepare('select count(*) from setting').get()
  const before = contents(databaseFile(folder))
  await expect(migrate(folder, migrations, 300)).rejects.toThrow('another process has the database open')
  expect(contents(databaseFile(folder))).toEqual(before)
  setTimeout(() => orphan.close(), 300)
  expect(await migrate(folder, migrations)).toMatchObject({ applied: 1 })
})

test('two starts at once migrate once', async () => {
  nextMigration([`INSERT INTO setting VALUES ('next', 'true')`])
  const reports = await Promise.all([migrate(folder, migrations), migrate(folder, migrations)])
  expect(reports.map(({ applied }) => applied).toSorted()).toEqual([0, 1])
})

test('of two starts at once, the second goes on where the first has migrated and serves', async () => {
  nextMigration([`INSERT INTO setting VALUES ('next', 'true')`])
  // The first keeps the database to itself while the second waits, and then opens it to serve.
  const first = new SQLite(databaseFile(folder))
  first.pragma('locking_mode = EXCLUSIVE')
  first.exec('BEGIN EXCLUSIVE')
  const second = migrate(folder, migrations, 3_000)
  first.exec('COMMIT')
  first.close()
  expect(await migrate(folder, migrations)).toMatchObject({ applied: 1 })
  const serving = new SQLite(databaseFile(folder))
  serving.prepare('select count(*) from setting').get()
  expect(await second).toEqual({ applied: 0, total: steps + 1, backup: null })
  serving.close()
})

describe('our migrations on a database in use', () => {
  // The steps at which releases stopped, and some between; the others were always applied together.
  test.each([1, 2, 3, 6, 9, 10, 20])('from step %i to the newest: every row keeps every word', async (step) => {
    rmSync(databaseFile(folder))
    databaseOfRelease(databaseFile(folder), step, migrations)
    const written = fillFrom(databaseFile(populated), databaseFile(folder))
    expect(written).toBeGreaterThan(step < 3 ? 200 : 300)
    const before = contents(databaseFile(folder)).rows
    await migrate(folder, migrations)
    const after = contents(databaseFile(folder)).rows
    for (const [table, rows] of Object.entries(before)) {
      if (table === '__drizzle_migrations') continue
      const now = after[RENAMED[table] ?? table] ?? []
      expect([table, now.map((row) => partOf(row, rows)).slice(0, rows.length)]).toEqual([table, rows.map((row) => partOf(row, now))])
    }
  })
})

const RENAMED: Record<string, string> = { state_capacity: 'standing_capacity' }

/** Copies today's demo record into an older database, as far as its tables have columns for it; returns the number of rows. */
function fillFrom(source: string, target: string): number {
  const raw = new SQLite(target)
  raw.pragma('foreign_keys = OFF')
  raw.exec(`ATTACH '${source}' AS today`)
  const columnsOf = (schema: string, table: string) => {
    const info = raw.prepare<[string, string], Column>(
      'select name, type, "notnull" as required, dflt_value as fallback from pragma_table_info(?, ?)',
    )
    return info.all(table, schema)
  }
  const tables = raw
    .prepare(`select name from main.sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'`)
    .pluck()
    .all()
    .map(String)
  let written = 0
  for (const table of tables) {
    const from = RENAMED[table] ?? table
    const there = new Set(columnsOf('today', from).map((column) => column.name))
    const here = columnsOf('main', table).filter((column) => there.has(column.name) || (column.required === 1 && column.fallback === null))
    if (there.size === 0 || here.length === 0) continue
    // Fill a column that has since been removed: such columns held words of a language.
    const values = here.map((column) =>
      there.has(column.name) ? `"${column.name}"` : column.type === 'integer' ? '1' : `'{"original":"en","en":"' || rowid || '"}'`,
    )
    const names = here.map((column) => `"${column.name}"`).join(', ')
    written += raw
      .prepare(`INSERT OR IGNORE INTO main."${table}" (${names}) SELECT ${values.join(', ')} FROM today."${from}"`)
      .run().changes
  }
  // A row whose parent the older rules refused stays out as well.
  for (let round = 0; round < 6; round++)
    for (const broken of raw.pragma('foreign_key_check') as { table: string; rowid: number }[]) dropRow(raw, broken)
  raw.close()
  return written
}

type Column = { name: string; type: string; required: number; fallback: string | null }

function dropRow(raw: SQLite.Database, { table, rowid }: { table: string; rowid: number }): void {
  for (const trigger of raw.prepare(`select name, sql from main.sqlite_master where type = 'trigger' and tbl_name = ?`).all(table) as {
    name: string
    sql: string
  }[]) {
    raw.exec(`DROP TRIGGER "${trigger.name}"`)
    raw.prepare(`DELETE FROM main."${table}" WHERE rowid = ?`).run(rowid)
    raw.exec(trigger.sql)
  }
  raw.prepare(`DELETE FROM main."${table}" WHERE rowid = ?`).run(rowid)
}

/** The part of a row that exists in both databases, without columns added or removed since. */
function partOf(row: unknown, others: readonly unknown[]): Record<string, unknown> {
  const shared = new Set(Object.keys((others[0] ?? {}) as object))
  return Object.fromEntries(Object.entries(row as object).filter(([column]) => shared.has(column)))
}

type Count = (table: string) => number
type Contents = { schema: unknown[]; rows: Record<string, unknown[]> }

/** Everything in a database file: each table's rows, and the SQL of tables, indexes and triggers. */
function contents(file: string): Contents {
  const raw = new SQLite(file)
  const schema = raw.prepare('select type, name, tbl_name, sql from sqlite_master order by type, name').all()
  const tables = raw.prepare(`select name from sqlite_master where type = 'table' order by name`).pluck().all().map(String)
  const rows = Object.fromEntries(tables.map((table) => [table, raw.prepare(`select * from "${table}" order by rowid`).all()]))
  raw.close()
  return { schema, rows }
}

/** The rows of all tables except the list of migrations. */
function rowsOf({ rows: { __drizzle_migrations: _, ...rows } }: Contents): Record<string, unknown[]> {
  return rows
}

/**
 * A rebuild of a table as drizzle-kit writes it: foreign keys off, new table, copied rows, old table dropped, name and indexes taken
 * over.
 */
function rebuild(table: string, which = ''): string[] {
  const raw = new SQLite(databaseFile(folder))
  const made = raw.prepare('select sql from sqlite_master where tbl_name = ? and sql is not null and type = ?').pluck()
  const [create] = made.all(table, 'table').map(String)
  const indexes = made.all(table, 'index').map(String)
  const columns = raw.prepare(`select group_concat('"' || name || '"') from pragma_table_info(?)`).pluck().get(table)
  raw.close()
  return [
    'PRAGMA foreign_keys=OFF',
    `CREATE TABLE "__new_${table}" ${create?.replace(/^[^(]*/, '').replaceAll(`"${table}".`, `"__new_${table}".`)}`,
    `INSERT INTO "__new_${table}" (${columns}) SELECT ${columns} FROM "${table}" ${which}`,
    `DROP TABLE "${table}"`,
    `ALTER TABLE "__new_${table}" RENAME TO "${table}"`,
    'PRAGMA foreign_keys=ON',
    ...indexes,
  ]
}

/** Adds a migration after ours, in this test's copy of their folder. */
function nextMigration(statements: string[]): void {
  const journal = join(migrations, 'meta', '_journal.json')
  const { entries, ...rest }: { entries: { when: number }[] } = JSON.parse(readFileSync(journal, 'utf8'))
  const tag = `${String(entries.length).padStart(4, '0')}_of_this_test`
  const when = Math.max(...entries.map((migration) => migration.when)) + 1
  const entry = { idx: entries.length, version: '6', when, tag, breakpoints: true }
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, entry] }))
  writeFileSync(join(migrations, `${tag}.sql`), statements.join(';\n--> statement-breakpoint\n'))
}

function backups(): string[] {
  return existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : []
}
