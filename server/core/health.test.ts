import { cpSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { claimOf, testWorld } from '#harness/test-world'
import { noteInstant } from '#server/core/clock-guard'
import { health } from '#server/core/health'
import { Denied } from '#server/core/outcome'
import { installationState } from '#server/desk/queries/installation-state'

// Health is 503 in every state in which a save is refused. Each is made here; a full disk and failing fsync are drills of their own.

const DAY = 86_400_000
const clock = testWorld()
beforeEach(async () => {
  await noteInstant()
})

const saves = () =>
  client()
    .transact(async () => 'saved')
    .catch(() => 'refused')

test('a server that saves is well, and says so again without another write', async () => {
  const first = await health()
  expect(first).toMatchObject({ status: 'ok', migrations: expect.any(Number) })
  const mark = client().changeMark()
  // A clock that is set back makes no answer last longer.
  clock.pass(-2 * 3_600_000)
  expect([await health(), client().changeMark()]).toEqual([first, mark])
})

test('a data folder that was removed is seen', async () => {
  rmSync(databaseFile(dataFolder()))
  expect([await health(), await saves()]).toEqual([expect.objectContaining({ status: 'failing', why: 'database' }), 'refused'])
})

test('another database in the place of the one that is open is seen', async () => {
  const file = databaseFile(dataFolder())
  cpSync(file, `${file}-copy`)
  renameSync(`${file}-copy`, file)
  expect([await health(), await saves()]).toEqual([expect.objectContaining({ status: 'failing', why: 'database' }), 'refused'])
})

test('a database that a newer release has migrated under the server is seen', async () => {
  const raw = new SQLite(databaseFile(dataFolder()))
  raw.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)`)
  raw.close()
  expect([await health(), await saves()]).toEqual([expect.objectContaining({ status: 'failing', why: 'database' }), 'refused'])
})

test('a clock that has leapt is seen', async () => {
  clock.pass(60 * DAY)
  expect(await health()).toMatchObject({ status: 'failing', why: 'clock' })
})

test('a save that does not end is told of within a second', async () => {
  let end = () => {}
  const held = client().transact(() => new Promise<void>((resolve) => (end = resolve)))
  // Raced, not timed: on a slow machine both are late, and in the same order.
  expect(await Promise.race([health(), sleep(1_000, 'a second is over')])).toMatchObject({ status: 'failing', why: 'slow' })
  end()
  await held
})

test('strangers and delegates are told nothing of the installation, an admin everything', async () => {
  expect(await installationState(await claimOf('admin@demo.example'), {})).toMatchObject({ status: 'ok', sqlite: expect.any(String) })
  const delegate = await claimOf('delegate.kg@demo.example')
  for (const claim of [null, delegate]) await expect(installationState(claim, {})).rejects.toEqual(new Denied('installation.state'))
})
