import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { asc, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, client, type Db, openClient } from '#db/client'
import { databaseFile } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { assertSqliteVersion, isOlder } from '#db/pragmas'
import { meetingDay } from '#db/schema/meeting'
import { setting } from '#db/schema/setting'

let folder = ''
let opened: Client
let steps = 0

beforeEach(async () => {
  folder = mkdtempSync(`${tmpdir()}/gavel-client-`)
  steps = (await migrate(folder)).total
  opened = openClient(databaseFile(folder))
})

afterEach(() => {
  opened.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (key: string) => async (tx: Db) => {
  await tx.insert(setting).values({ key, value: true })
}

const written = async () => (await opened.reader.select({ key: setting.key }).from(setting).orderBy(asc(setting.key))).map((row) => row.key)

test('transactions run one after another, in the order they were asked for, however long each takes', async () => {
  const events: string[] = []
  const work = (name: string, wait: number) => async (tx: Db) => {
    events.push(`${name} begins`)
    await sleep(wait)
    await write(name)(tx)
    events.push(`${name} ends`)
    return name
  }
  const answers = await Promise.all([opened.transact(work('a', 60)), opened.transact(work('b', 20)), opened.transact(work('c', 0))])
  expect(answers).toEqual(['a', 'b', 'c'])
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(await written()).toEqual(['a', 'b', 'c'])
})

test('a failed transaction is rolled back, its caller sees the error, and those behind it still run', async () => {
  const answers = await Promise.allSettled([
    opened.transact(write('a')),
    opened.transact(async (tx) => {
      await write('b')(tx)
      await sleep(10)
      throw new Error('half way')
    }),
    opened.transact(async (tx) => {
      await write('b2')(tx)
      await write('a')(tx)
    }),
    opened.transact(write('c')),
  ])
  expect(answers).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'rejected', reason: new Error('half way') },
    { status: 'rejected', reason: expect.objectContaining({ message: 'UNIQUE constraint failed: setting.key' }) },
    { status: 'fulfilled', value: undefined },
  ])
  expect(await written()).toEqual(['a', 'c'])
})

test('two hundred simultaneous transactions lose nothing and double nothing', async () => {
  await opened.transact(write('counter'))
  const raise = async (tx: Db) => {
    const [row] = await tx.select().from(setting)
    await tx.update(setting).set({ value: Number(row?.value) + 1 })
  }
  await Promise.all(Array.from({ length: 200 }, () => opened.transact(raise)))
  expect(await opened.reader.select().from(setting)).toEqual([{ key: 'counter', value: 201 }])
})

test('a lock held by another process makes one transaction wait for it, and nothing else', async () => {
  const other = new SQLite(databaseFile(folder))
  other.exec('BEGIN IMMEDIATE')
  const waiting = opened.transact(write('after the lock'))
  let longest = 0
  // So many turns of the event loop, however slow the machine; a wait that blocked would take the five seconds of its patience.
  for (let turns = 0, at = performance.now(); turns < 60; turns++) {
    await sleep(5)
    longest = Math.max(longest, performance.now() - at)
    at = performance.now()
  }
  expect([opened.lockedOut(), await written()]).toEqual([true, []])
  expect(longest).toBeLessThan(2_500)
  other.exec('COMMIT')
  other.close()
  await waiting
  expect([opened.lockedOut(), await written()]).toEqual([false, ['after the lock']])
})

test('tables are analysed once another process lets go of the lock: a start beside a server that is saving must not fail', async () => {
  await opened.transact(write('a row'))
  const other = new SQLite(databaseFile(folder))
  other.exec('BEGIN IMMEDIATE')
  const analysed = opened.analyzeTables()
  await sleep(60)
  other.exec('COMMIT')
  await analysed
  expect(other.prepare('select count(*) > 0 from sqlite_stat1').pluck().get()).toBe(1)
  other.close()
})

test('those who wait for a lock together are refused together, and not one after another', async () => {
  const other = new SQLite(databaseFile(folder))
  other.exec('BEGIN IMMEDIATE')
  const refused: string[] = []
  const asked = ['one', 'two', 'three'].map((words) => opened.transact(write(words)).catch(() => refused.push(words)))
  await asked[0]
  // Half as long as one of them waits: the others have waited as long as the first.
  await sleep(2_500)
  other.exec('ROLLBACK')
  other.close()
  expect(refused).toEqual(['one', 'two', 'three'])
  await Promise.all(asked)
})

test('a lock that is held for too long is an error to those who wait, and to nobody after them', async () => {
  const other = new SQLite(databaseFile(folder))
  other.exec('BEGIN IMMEDIATE')
  await expect(opened.transact(write('in vain'))).rejects.toThrow('database is locked')
  other.exec('COMMIT')
  other.close()
  await opened.transact(write('later'))
  expect(await written()).toEqual(['later'])
})

test('the reader sees only what is committed', async () => {
  await opened.transact(async (tx) => {
    await write('draft')(tx)
    expect(await written()).toEqual([])
    expect(await tx.select({ key: setting.key }).from(setting)).toEqual([{ key: 'draft' }])
  })
  expect(await written()).toEqual(['draft'])
})

test('the reader cannot write', async () => {
  await opened.transact(write('kept'))
  const attempts = [
    opened.reader.insert(setting).values({ key: 'new', value: true }),
    opened.reader.update(setting).set({ value: false }),
    opened.reader.delete(setting),
  ]
  for (const attempt of attempts) await expect(attempt).rejects.toThrow('attempt to write a readonly database')
  expect(await opened.reader.select().from(setting)).toEqual([{ key: 'kept', value: true }])
})

test('a SQLite older than 3.51.3 is refused, a newer one is not', () => {
  const older = ['3.51.2', '3.50.4', '3.9.9', '2.99.99', '3.51']
  const newer = ['3.51.3', '3.51.10', '3.52.0', '3.100.0', '4.0.0']
  expect(older.map((version) => isOlder(version, '3.51.3'))).toEqual(older.map(() => true))
  expect(newer.map((version) => isOlder(version, '3.51.3'))).toEqual(newer.map(() => false))

  const raw = new SQLite(':memory:')
  expect(assertSqliteVersion(raw)).toBe(opened.sqliteVersion)
  raw.function('sqlite_version', () => '3.51.2')
  expect(() => assertSqliteVersion(raw)).toThrow(new Error('SQLite 3.51.2 is older than 3.51.3'))
  raw.close()
})

test('both connections are set so that acknowledged writes are on disk and references are enforced', async () => {
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema']
  const fields = Object.fromEntries(settings.map((name) => [name, sql.raw(`(select * from pragma_${name})`)]))
  const asked = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 20, trusted_schema: 0 }
  const ask = (db: Db) => db.select(fields).from(sql`(select 1)`)
  expect(await ask(opened.reader)).toEqual([asked])
  expect(await opened.transact(ask)).toEqual([asked])
})

test('a reference to a missing row is refused at once', async () => {
  const dangling = opened.transact(async (tx) => {
    await tx.insert(meetingDay).values({ id: 'day', meetingId: 'no such meeting', date: '2027-05-18' })
  })
  await expect(dangling).rejects.toThrow('FOREIGN KEY constraint failed')
  expect(await opened.reader.select().from(meetingDay)).toEqual([])
})

test('one process has one client, on the folder that GAVEL_DATA names', async () => {
  process.env.GAVEL_DATA = folder
  await opened.transact(write('from another connection'))
  expect(client()).toBe(client())
  expect(await client().reader.select().from(setting)).toEqual([{ key: 'from another connection', value: true }])
  expect(client().migrations()).toBe(steps)
  client().close()
  globalThis.gavelClient = undefined
})
