import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openClient } from '#db/client'
import { databaseFile } from '#db/data-folder'
import { closeToOthers } from '#db/file-modes'
import { migrate } from '#db/migrate'
import { openFrozen } from '#db/open-to-read'
import { assertServable } from '#db/release'
import { setting } from '#db/schema/setting'

// Before a server touches a database: is there one, is it Gavel's, and is it of this release?

const root = mkdtempSync(join(tmpdir(), 'gavel-release-'))
const made = join(root, 'made')
let folder = ''

beforeAll(async () => {
  mkdirSync(made)
  await migrate(made)
})

beforeEach(() => {
  folder = mkdtempSync(join(root, 'world-'))
  cpSync(databaseFile(made), databaseFile(folder))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function write(sql: string, file = databaseFile(folder)): void {
  const raw = new SQLite(file)
  raw.exec(sql)
  raw.close()
}

const OF_LATER = `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)`

describe('a database is refused, and nothing is made or changed, where', () => {
  const refused: [what: string, before: () => void, why: string][] = [
    ['its folder is not there', () => rmSync(folder, { recursive: true }), 'There is no data folder'],
    ['its folder is empty, as of a disk that is not mounted', () => rmSync(databaseFile(folder)), 'There is no database in'],
    ['its file is empty', () => writeFileSync(databaseFile(folder), ''), 'is not a database of Gavel'],
    [
      'it is of another program',
      () => {
        rmSync(databaseFile(folder))
        write('CREATE TABLE songs (title text)')
      },
      'is not a database of Gavel',
    ],
    ['a newer release has migrated it', () => write(OF_LATER), 'The database is of a newer release of Gavel'],
  ]
  test.each(refused)('%s', (_, before, why) => {
    before()
    const names = () => (existsSync(folder) ? readdirSync(folder) : null)
    const then = names()
    expect(() => assertServable(folder)).toThrow(why)
    expect(names()).toEqual(then)
  })
})

test('a database of this release is served; one of an older release says how many migrations it needs', () => {
  expect(assertServable(folder)).toBe(0)
  write(`DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)`)
  expect(assertServable(folder)).toBe(1)
})

test('whoever went back to an older release is told which copy was made before the newer one migrated', () => {
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  for (const name of ['before-migration-2027-01-01-a.sqlite', 'before-migration-2027-02-01-b.sqlite'])
    cpSync(databaseFile(folder), join(backups, name))
  cpSync(databaseFile(folder), join(backups, 'before-migration-2027-03-01-c.sqlite'))
  write(OF_LATER, join(backups, 'before-migration-2027-03-01-c.sqlite'))
  write(OF_LATER)
  expect(() => assertServable(folder)).toThrow(`npm run restore -- ${join(backups, 'before-migration-2027-02-01-b.sqlite')}`)
})

describe('while it serves, nothing is written', () => {
  const insert = (key: string) => async (tx: Db) => {
    await tx.insert(setting).values({ key, value: true })
  }
  const changed: [what: string, change: () => void, why: string][] = [
    ['once the data folder is gone', () => rmSync(folder, { recursive: true }), 'is not the file that is open'],
    [
      'once another file stands in its place',
      () => {
        rmSync(databaseFile(folder))
        cpSync(databaseFile(made), databaseFile(folder))
      },
      'is not the file that is open',
    ],
    ['once another release has migrated it', () => write(OF_LATER), 'another release has migrated'],
  ]
  test.each(changed)('%s', async (_, change, why) => {
    const opened = openClient(databaseFile(folder))
    await opened.transact(insert('before'))
    opened.assertSame()
    change()
    expect(() => opened.assertSame()).toThrow(why)
    await expect(opened.transact(insert('after'))).rejects.toThrow(why)
    expect((await opened.reader.select().from(setting)).map(({ key }) => key)).toEqual(['before'])
    opened.close()
  })
})

test('where nothing can be written beside the file, it is read from memory, and whoever saves is refused', async () => {
  write(`INSERT INTO setting VALUES ('process-name', '"x"')`)
  const frozen = openFrozen(databaseFile(folder))
  expect(frozen.prepare('select value from setting').pluck().all()).toEqual(['"x"'])
  expect(() => frozen.exec('DELETE FROM setting')).toThrow('readonly')
  frozen.close()
  writeFileSync(`${databaseFile(folder)}-wal`, 'the newest saves')
  expect(() => openFrozen(databaseFile(folder))).toThrow('its newest saves still wait in')
})

test('the data are closed to other users of the machine, and a folder that is open to them is told of', () => {
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'files'), { mode: 0o755 })
  writeFileSync(join(folder, 'files', 'minutes.pdf'), 'as signed', { mode: 0o644 })
  expect(closeToOthers(folder)).toBe(`Other users of this machine can look into ${folder}: chmod 700 takes that from them.`)
  const modes = [databaseFile(folder), join(folder, 'files'), join(folder, 'files', 'minutes.pdf')].map((path) =>
    (statSync(path).mode & 0o777).toString(8),
  )
  expect(modes).toEqual(['600', '700', '600'])
  chmodSync(folder, 0o700)
  expect(closeToOthers(folder)).toBeNull()
})
