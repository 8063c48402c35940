import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { client, openClient } from '#db/client'
import { databaseFile } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { editItem } from '#server/agenda/edit-item'
import { momentAt } from '#server/chair/moment'
import { CHAIN_START, chainHash } from '#server/core/activity-chain'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'
import { loadDemoRecord } from '#server/demo/load-demo-record'
import { stableId } from '#server/demo/stable-id'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

const root = mkdtempSync(join(tmpdir(), 'gavel-chain-'))
let file = ''

// A record of some weeks: the demo's, another edit of an item, a withdrawn publication.
beforeAll(async () => {
  process.env.GAVEL_DATA = root
  await migrate(root)
  await loadDemoRecord()
  const db = client().reader
  const [chair] = await db.select().from(account).where(eq(account.email, 'chair@demo.example'))
  const claim = { accountId: chair?.id ?? '', signInVersion: 1 }
  const meetingId = (await preparedMeetingBySlug(db, 'som-5', momentAt(db, now())))?.meeting.id
  const practice = (await preparedMeetingBySlug(db, 'practice', momentAt(db, now())))?.meeting.id
  await expectDone(editItem(claim, { meetingId: practice, id: stableId('practice/item/P5'), version: 1, title: { en: 'Debate' } }))
  await expectDone(withdrawAgenda(claim, { meetingId, number: 1, reason: 'The hall has changed.' }))
  client().close()
  globalThis.gavelClient = undefined
})

beforeEach(() => {
  file = databaseFile(mkdtempSync(join(root, 'copy-')))
  copyFileSync(databaseFile(root), file)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

test('the whole activity record verifies from its first row to its last', async () => {
  const rows = await record()
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1))
  expect(brokenAt(rows)).toBeNull()
  expect(rows.at(-2)).toMatchObject({ act: 'agenda.item-edited', objectId: stableId('practice/item/P5'), fields: ['title'], refs: {} })
  expect(rows.at(-1)).toMatchObject({ act: 'publication.withdrawn', objectKind: 'publication', fields: [], refs: {} })
})

test('the hash of a row is the same in every version of Gavel, whatever the order of its references', () => {
  const row = {
    seq: 7,
    at: '2027-05-18T04:00:00.000Z',
    accountId: 'a',
    act: 'agenda.published',
    objectKind: 'publication',
    objectId: 'p',
    meetingId: null,
    fields: ['title', 'note'],
    previousHash: CHAIN_START,
  }
  const hash = 'e801394b492a9bf9de229bb39facf6bc8c33aed3df3d87c78a981e184e6ebbd0'
  expect(chainHash({ ...row, refs: { b: '2', a: '1' } })).toBe(hash)
  expect(chainHash({ ...row, refs: { a: '1', b: '2' } })).toBe(hash)
})

describe('frozen rows: evidence can be added to and nothing else', () => {
  const tables: [table: string, why: string][] = [
    ['activity', 'activity is append-only'],
    ['publication', 'a publication is frozen'],
    ['withdrawal', 'a withdrawal is frozen'],
  ]
  const key = (table: string) => (table === 'activity' ? 'seq' : 'id')

  test.each(tables)('%s refuses changes', (table, why) => {
    expect(() => force(`UPDATE ${table} SET ${key(table)} = ${key(table)}`)).toThrow(why)
  })

  test.each(tables)('%s refuses deletions', (table, why) => {
    expect(() => force(`DELETE FROM ${table}`)).toThrow(why)
  })

  test.each(tables)('%s refuses replacing a row', (table, why) => {
    expect(() => force(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`)).toThrow(why)
  })
})

describe('tampering: a row changed by force is found', () => {
  const changes: [column: string, value: string][] = [
    ['at', `'2020-01-01T00:00:00.000Z'`],
    ['account_id', `'somebody else'`],
    ['act', `'agenda.slot-removed'`],
    ['object_kind', `'other'`],
    ['object_id', `'other'`],
    ['meeting_id', `'other'`],
    ['fields', `'["note"]'`],
    ['refs', `'{"appointment":"other"}'`],
    ['previous_hash', `'${'f'.repeat(64)}'`],
    ['hash', `'${'f'.repeat(64)}'`],
  ]
  test.each(changes)('by its %s', async (column, value) => {
    force('DROP TRIGGER activity_no_update', `UPDATE activity SET ${column} = ${value} WHERE seq = 40`)
    expect(brokenAt(await record())).toBe(40)
  })

  test('a row with a recomputed hash is betrayed by the next row', async () => {
    const forged = (await record()).find((row) => row.seq === 40)
    const hash = forged && chainHash({ ...forged, act: 'other' })
    force('DROP TRIGGER activity_no_update', `UPDATE activity SET act = 'other', hash = '${hash}' WHERE seq = 40`)
    expect(brokenAt(await record())).toBe(41)
  })

  test('and so is the gap left by a deleted row', async () => {
    force('DROP TRIGGER activity_no_delete', 'DELETE FROM activity WHERE seq = 40')
    expect(brokenAt(await record())).toBe(41)
  })
})

async function record(): Promise<(typeof activity.$inferSelect)[]> {
  const opened = openClient(file)
  const rows = await opened.reader.select().from(activity).orderBy(asc(activity.seq))
  opened.close()
  return rows
}

/** The number of the first row that does not follow from the one before; null when all do. */
function brokenAt(rows: (typeof activity.$inferSelect)[]): number | null {
  let previous = CHAIN_START
  for (const { hash, ...row } of rows) {
    if (row.previousHash !== previous || hash !== chainHash(row)) return row.seq
    previous = hash
  }
  return null
}

/** Changes the copy as somebody with access to the file could. */
function force(...statements: string[]): void {
  const raw = new SQLite(file)
  try {
    for (const statement of statements) raw.exec(statement)
  } finally {
    raw.close()
  }
}
