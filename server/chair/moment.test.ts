import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { expect, test } from 'vitest'
import { client } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { applyPragmas } from '#db/pragmas'
import * as schema from '#db/schema/all'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import { momentAt } from '#server/chair/moment'
import { viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'

// In one transaction the terms are read once, whoever asks: the viewer, a meeting's team, who presides.

testWorld()

/** A writer like the server's, which counts reads of the terms in the Chair. */
function notingClient(): { asked: () => number; close: () => void } {
  const raw = new SQLite(databaseFile(dataFolder()))
  applyPragmas(raw)
  const asked: string[] = []
  const logQuery = (sql: string) => void (/from "chairmanship" where/.test(sql) && asked.push(sql))
  const db = drizzle(raw, { schema, logger: { logQuery } })
  const known = client()
  globalThis.gavelClient = { ...known, transact: (work) => work(db) }
  return { asked: () => asked.length, close: () => raw.close() }
}

test('saving an agenda once reads the terms in the Chair once', async () => {
  const chair = await claimOf('chair@demo.example')
  const [slot] = read(`select id, version, meeting_id from slot where start = '09:00' and removed_at is null limit 1`)
  const noted = notingClient()
  await expectDone(editSlot(chair, { meetingId: slot?.meeting_id, id: slot?.id, version: slot?.version, end: '09:25' }, randomUUID()))
  expect(noted.asked()).toBe(1)
  noted.close()
})

test('a moment reads each answer once; a later moment reads again', async () => {
  const db = client().reader
  const moment = momentAt(db, now())
  expect(await moment.chair()).toBe(await moment.chair())
  expect(await viewerOf(db, await claimOf('chair@demo.example'), momentAt(db, now()))).toMatchObject({ chair: 'KZ' })
  expect((await momentAt(db, '2015-07-14T00:00:00.000Z').chair())?.state).toBe('KZ')
  expect((await momentAt(db, '2022-07-14T00:00:00.000Z').chair())?.state).toBe('TR')
})
