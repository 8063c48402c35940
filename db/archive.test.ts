import { createHash } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import * as tar from 'tar'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { backUp, restore } from '#db/archive'
import { client, openClient } from '#db/client'
import { databaseFile } from '#db/data-folder'
import { keepNewest } from '#db/keep-newest'
import { migrate } from '#db/migrate'
import { setting } from '#db/schema/setting'
import { loadDemoRecord } from '#server/demo/load-demo-record'

const root = mkdtempSync(join(tmpdir(), 'gavel-archive-'))
const populated = join(root, 'populated')
let folder = ''
let archive = ''

beforeAll(async () => {
  process.env.GAVEL_DATA = populated
  mkdirSync(populated)
  await migrate(populated)
  await loadDemoRecord()
  client().close()
  globalThis.gavelClient = undefined
})

beforeEach(() => {
  folder = mkdtempSync(join(root, 'world-'))
  archive = join(root, `${folder.slice(-6)}.tar.gz`)
  cpSync(databaseFile(populated), databaseFile(folder))
  store(folder, 'minutes.pdf', 'as signed')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a restore brings back everything that was backed up, and keeps what it replaced', async () => {
  const before = contents(folder)
  const report = await backUp(folder, archive)
  const head = before.rows.activity?.map(({ seq, hash }) => ({ seq, hash })).at(-1)
  expect(report).toEqual({ tables: Object.keys(before.rows).length, rows: Object.values(before.rows).flat().length, head, kept: null })

  write(folder, `DELETE FROM setting; INSERT INTO setting VALUES ('later', 'true')`)
  store(folder, 'minutes.pdf', 'changed')
  store(folder, 'later/notes.txt', 'new')
  const later = contents(folder)
  const restored = await restore(folder, archive)
  expect(restored).toEqual({ ...report, kept: expect.stringContaining(join(folder, 'backups', 'replaced-')) })
  expect(contents(folder)).toEqual(before)
  expect(contents(restored.kept ?? '')).toEqual(later)
  expect(readdirSync(folder).sort()).toEqual(['backups', 'files', 'gavel.sqlite'])
})

test('an archive restores into an empty folder on another machine', async () => {
  await backUp(folder, archive)
  const elsewhere = mkdtempSync(join(root, 'elsewhere-'))
  await restore(elsewhere, archive)
  expect(contents(elsewhere)).toEqual(contents(folder))
})

test('a backup taken while somebody saves holds everything saved before it, and no half save', async () => {
  const writer = keepSaving(() => sleep(2))
  while (writer.saves < 5) await sleep(1)
  const savedBefore = writer.saves
  await backUp(folder, archive)
  writer.going = false
  await writer.ended
  const now = contents(folder)
  await restore(folder, archive)
  const then = contents(folder)
  const rows = then.rows.setting ?? []
  const saves = rows.filter((row) => row.value === '"saved"').length / 2
  expect(rows).toEqual(now.rows.setting?.slice(0, rows.length))
  expect([saves >= savedBefore, saves % 1]).toEqual([true, 0])
  expect({ ...then.rows, setting: [] }).toEqual({ ...now.rows, setting: [] })
})

test('a backup finishes even while somebody saves without a pause', async () => {
  write(folder, `INSERT INTO setting VALUES ('filling', json_quote(hex(zeroblob(2000000))))`)
  const writer = keepSaving(turn)
  const ended = await Promise.race([backUp(folder, archive).then(() => 'backed up'), sleep(5000, 'still not backed up after 5 s')])
  writer.going = false
  await writer.ended
  expect(ended).toBe('backed up')
})

describe('a damaged archive is refused, and nothing is replaced', () => {
  const spoil = (how: (bytes: Buffer) => Uint8Array | string) => writeFileSync(archive, how(readFileSync(archive)))
  const harm: [what: string, harm: () => Promise<void> | void, why: string][] = [
    ['is cut short', () => spoil((bytes) => bytes.subarray(0, -2000)), 'unexpected end of file'],
    ['has a bit flipped', () => spoil((bytes) => bytes.map((byte, at) => (at === 9999 ? byte ^ 1 : byte))), 'zlib'],
    ['is no archive', () => spoil(() => 'no archive'), 'Unrecognized archive format'],
    ['holds a forged file', () => repack((of) => store(of, 'minutes.pdf', 'forged')), 'files/minutes.pdf is missing or damaged'],
    ['lacks a file', () => repack((of) => rmSync(join(of, 'files'), { recursive: true })), 'files/minutes.pdf is missing or damaged'],
    ['holds a changed database', () => repack((of) => write(of, 'DELETE FROM setting')), 'gavel.sqlite is missing or damaged'],
    [
      'holds the database of another program, rightly listed',
      () => archiveOf('CREATE TABLE songs (title text)', true),
      'this is not a database of Gavel',
    ],
    [
      'was made by a newer release',
      () => archiveOf(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)`),
      'it was made by a newer release of Gavel',
    ],
    [
      'holds a database that has lost a trigger',
      () => forge((raw) => raw.exec('DROP TRIGGER publication_no_update')),
      'the database has lost its trigger publication_no_update',
    ],
    [
      'holds a trigger that changes rows unseen',
      () => forge((raw) => raw.exec('CREATE TRIGGER more AFTER INSERT ON setting BEGIN DELETE FROM setting; END')),
      `the database has a trigger more, which is not Gavel's`,
    ],
    [
      'holds a record cut short',
      () =>
        forge((raw) => {
          const trigger = raw.prepare(`select sql from sqlite_master where name = 'activity_no_delete'`).pluck().get()
          raw.exec('DROP TRIGGER activity_no_delete; DELETE FROM activity WHERE seq > 100')
          raw.exec(String(trigger))
        }),
      'the record in the archive ends at row 100, and not at row',
    ],
    ['lacks its list', () => repack((of) => rmSync(join(of, 'manifest.json'))), 'this is no archive of Gavel'],
  ]
  test.each(harm)('one that %s', async (_, harm, why) => {
    const before = contents(folder)
    await backUp(folder, archive)
    await harm()
    await expect(restore(folder, archive)).rejects.toThrow(why)
    expect(contents(folder)).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['files', 'gavel.sqlite'])
  })
})

test('a restore is refused while Gavel has the database open, and works once it is closed', async () => {
  const before = contents(folder)
  await backUp(folder, archive)
  const serving = openClient(databaseFile(folder))
  await serving.transact((tx) => tx.insert(setting).values({ key: 'later', value: true }))
  const rows = await serving.reader.select().from(setting)
  await expect(restore(folder, archive)).rejects.toThrow('Gavel is serving this folder; stop it first')
  expect(await serving.reader.select().from(setting)).toEqual(rows)
  serving.close()
  await restore(folder, archive)
  expect(contents(folder)).toEqual(before)
})

describe('after a disaster the archive replaces what is left', () => {
  const disasters: [what: string, strike: () => Promise<void> | void][] = [
    ['the database is damaged', () => writeFileSync(databaseFile(folder), 'damaged'.repeat(10_000))],
    ['the database is gone and stored files are left', () => rmSync(databaseFile(folder))],
    [
      'the database is gone and what a power cut left of its last saves is there',
      async () => {
        const cut = openClient(databaseFile(folder))
        await cut.transact((tx) => tx.insert(setting).values({ key: 'lost', value: true }))
        cpSync(`${databaseFile(folder)}-wal`, join(root, 'left'))
        cut.close()
        rmSync(join(folder, 'files'), { recursive: true })
        rmSync(databaseFile(folder))
        renameSync(join(root, 'left'), `${databaseFile(folder)}-wal`)
      },
    ],
  ]
  test.each(disasters)('%s', async (_, strike) => {
    const before = contents(folder)
    await backUp(folder, archive)
    await strike()
    await restore(folder, archive)
    expect(contents(folder)).toEqual(before)
  })
})

test('the copy made before a migration is put back like a backup; stored files stay as they are', async () => {
  const before = contents(folder)
  const copy = join(root, `before-migration-${folder.slice(-6)}.sqlite`)
  cpSync(databaseFile(folder), copy)
  write(folder, 'DELETE FROM setting')
  store(folder, 'minutes.pdf', 'signed since')
  const { kept } = await restore(folder, copy)
  expect(contents(folder)).toEqual({ ...before, files: { 'minutes.pdf': 'signed since' } })
  expect(readdirSync(kept ?? '')).toEqual(['gavel.sqlite'])
})

test('what a restore puts back belongs to the owner of the folder, who alone can read it', async () => {
  await backUp(folder, archive)
  // Only root can give files away; for everybody else they are their own.
  if (process.getuid?.() === 0) chownSync(folder, 12_345, 12_345)
  await restore(folder, archive)
  const { uid, gid } = statSync(folder)
  for (const path of [databaseFile(folder), join(folder, 'files', 'minutes.pdf'), join(folder, 'backups')]) {
    const found = statSync(path)
    expect([path, found.uid, found.gid]).toEqual([path, uid, gid])
  }
  expect((statSync(databaseFile(folder)).mode & 0o777).toString(8)).toBe('600')
})

test('a series of backups keeps the newest, and touches no other file', () => {
  const series = mkdtempSync(join(root, 'series-'))
  const others = ['gavel.tar.gz', 'gavel-notes.tar.gz', 'gavel-2026-01-01T00-00-00.zip']
  for (const name of others) writeFileSync(join(series, name), '')
  let removed = 0
  for (const day of [1, 2, 3, 4]) {
    const { target, older } = keepNewest(join(series, 'gavel.tar.gz'), 2, new Date(Date.UTC(2027, 0, day, 3, 15)))
    writeFileSync(target, '')
    removed += older()
  }
  expect(readdirSync(series).sort()).toEqual([...others, 'gavel-2027-01-03T03-15-00.tar.gz', 'gavel-2027-01-04T03-15-00.tar.gz'].sort())
  expect(removed).toBe(2)
})

test('a folder without a database cannot be backed up', async () => {
  const empty = mkdtempSync(join(root, 'empty-'))
  await expect(backUp(empty, archive)).rejects.toThrow(`there is no database in ${empty}`)
  expect([existsSync(archive), readdirSync(empty)]).toEqual([false, []])
})

/** Everything in a data folder: every row of every table, and the stored files. */
function contents(of: string): { rows: Record<string, Record<string, unknown>[]>; files: Record<string, string> } {
  const raw = new SQLite(databaseFile(of))
  const tables = raw.prepare(`select name from sqlite_master where type = 'table' order by name`).pluck().all().map(String)
  const read = (table: string) => raw.prepare<[], Record<string, unknown>>(`select * from "${table}" order by rowid`).all()
  const rows = Object.fromEntries(tables.map((table) => [table, read(table)]))
  raw.close()
  const names = readdirSync(join(of, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
  return { rows, files: Object.fromEntries(names.map((name) => [name, readFileSync(join(of, 'files', name), 'utf8')])) }
}

function write(to: string, sql: string): void {
  const raw = new SQLite(databaseFile(to))
  raw.exec(sql)
  raw.close()
}

function store(to: string, name: string, text: string): void {
  mkdirSync(dirname(join(to, 'files', name)), { recursive: true })
  writeFileSync(join(to, 'files', name), text)
}

/** Saves two rows a transaction through its own connection, with a pause between, until told to stop. */
function keepSaving(pause: () => Promise<unknown>): { saves: number; going: boolean; ended: Promise<void> } {
  const by = openClient(databaseFile(folder))
  const writer = { saves: 0, going: true, ended: Promise.resolve() }
  const save = async () => {
    for (; writer.going; writer.saves++) {
      const rows = ['a', 'b'].map((half) => ({ key: `save-${writer.saves}-${half}`, value: 'saved' }))
      await by.transact((tx) => tx.insert(setting).values(rows))
      await pause()
    }
    by.close()
  }
  writer.ended = save()
  return writer
}

/** Makes an archive with a right list of a database that was changed; `anew`: of one that holds nothing else. */
async function archiveOf(sql: string, anew = false): Promise<void> {
  const elsewhere = mkdtempSync(join(root, 'other-'))
  if (!anew) cpSync(databaseFile(populated), databaseFile(elsewhere))
  write(elsewhere, sql)
  await backUp(elsewhere, archive)
}

/** Unpacks the archive, changes something in it and packs it again. */
async function repack(change: (unpacked: string) => void): Promise<void> {
  const unpacked = mkdtempSync(join(root, 'unpacked-'))
  await tar.extract({ file: archive, cwd: unpacked })
  change(unpacked)
  await tar.create({ gzip: true, cwd: unpacked, file: archive }, readdirSync(unpacked))
}

/** Changes the database in the archive as somebody would who writes its list to fit. */
async function forge(change: (raw: SQLite.Database) => void): Promise<void> {
  await repack((of) => {
    const raw = new SQLite(databaseFile(of))
    change(raw)
    raw.close()
    const { rows } = contents(of)
    const list = JSON.parse(readFileSync(join(of, 'manifest.json'), 'utf8'))
    list.files['gavel.sqlite'] = createHash('sha256')
      .update(readFileSync(databaseFile(of)))
      .digest('hex')
    const count = Object.values(rows).flat().length
    writeFileSync(join(of, 'manifest.json'), JSON.stringify({ ...list, rows: count, tables: Object.keys(rows).length }))
  })
}
