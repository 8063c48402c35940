import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { claimOf, read, rowsOf, testWorld, unpackKept } from '#harness/test-world'
import { verifyRecord } from '#server/activity/verify-record'
import { editSlot } from '#server/agenda/edit-slot'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { versions } from '#server/publication/queries/versions'

// What the release before agendas as they are held (ADR 0025) left: the demo record, with the practice meeting published twice. In its
// opening somebody had declined, and somebody was invited. Documents of format 1, sealed.

const KEPT = 'schema-20.sql'
const clock = testWorld({ kept: KEPT })

const folder = mkdtempSync(join(tmpdir(), 'gavel-kept-'))
unpackKept(KEPT, join(folder, 'as-left.sqlite'))
const asLeft = new SQLite(join(folder, 'as-left.sqlite'), { readonly: true })
afterAll(() => {
  asLeft.close()
  rmSync(folder, { recursive: true, force: true })
})

const MEETINGS = ['som-5', 'practice'] as const
const standing = async (slug: string) => {
  const view = await schedule(null, { slug, locale: 'en' })
  if (view.state !== 'published') throw new Error(`${slug} was withdrawn`)
  return view.document
}

test('every row keeps every word, and the record verifies: no frozen document was written anew', async () => {
  const tables = asLeft
    .prepare(`select name from sqlite_master where type = 'table' and name <> '__drizzle_migrations'`)
    .pluck()
    .all()
    .map(String)
  const [before, now] = [rowsOf(tables, asLeft), rowsOf(tables)]
  for (const [index, table] of tables.entries()) {
    const columns = asLeft.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
    const kept = now[index]?.map((row) => Object.fromEntries(Object.entries(row ?? {}).filter(([column]) => columns.includes(column))))
    expect([table, kept]).toEqual([table, before[index]])
  }
  const { faults, sealed } = await verifyRecord(client().reader)
  expect(faults).toEqual([])
  expect(sealed).toBeGreaterThan(3)
})

describe('a programme published by it', () => {
  test.each(MEETINGS)('%s reads as it was printed, but that nobody who declined is shown', async (slug) => {
    const [row] = read(
      `select document from publication where meeting_id = (select id from meeting where slug = '${slug}') order by number desc`,
    )
    const written = JSON.parse(String(row?.document))
    expect(written.format).toBe(1)
    expect(await standing(slug)).toMatchObject(asPrinted(written))
  })

  test('the one who had declined is gone, and the one invited is to be confirmed', async () => {
    const people = (await standing('practice')).days.flatMap((day) => day.slots.flatMap((slot) => slot.contributions))
    const written = read(
      `select state_code as state, status from contribution where meeting_id = (select id from meeting where slug = 'practice')`,
    )
    expect(written.map(({ status }) => status)).toEqual(['declined', 'invited', 'confirmed', 'tbc', 'tbc'])
    expect(people.map(({ state, status }) => [state, status])).toEqual([
      ['KG', 'tbc'],
      ['TJ', 'confirmed'],
      ['AZ', 'tbc'],
      ['KZ', 'tbc'],
    ])
  })

  test.each(MEETINGS)('%s has not changed, and published again is nothing new', async (slug) => {
    const chair = await claimOf('chair@demo.example')
    const { meetingId, mark, changes } = await publicationPreview(chair, { slug, locale: 'en' })
    expect(changes).toEqual([])
    expect(await publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark })).toEqual(
      refuse('nothing-changed'),
    )
  })

  test('shows the one real change made since, and its older list of changes is still read', async () => {
    const chair = await claimOf('chair@demo.example')
    const [slot] = read(`select id, version, meeting_id as meetingId from slot where start = '12:30' and end = '13:00'`)
    await expectDone(editSlot(chair, { meetingId: slot?.meetingId, id: slot?.id, version: slot?.version, place: { en: 'Lobby' } }))
    const { changes } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
    expect(changes.map(({ code, values }) => [code, values])).toEqual([
      ['field-added', { title: 'Registration', onDay: '2018-09-27', atTime: '12:30–13:00', field: 'place', after: 'Lobby' }],
    ])
    clock.pass(60_000)
    const older = await versions(null, { slug: 'practice', locale: 'en' })
    expect(older.versions.map((version) => version.changes)).toEqual([
      [
        {
          code: 'slot-retimed',
          slotId: expect.any(String),
          values: { title: 'Registration', before: '09:00–09:30', after: '09:00–09:25' },
        },
      ],
      [],
    ])
  })
})

/** A document of format 1 as its page printed it: of statuses “to be confirmed” alone, and nobody who declined. */
function asPrinted(document: object): object {
  const people = (entries: { status: string }[]) =>
    entries
      .filter(({ status }) => status !== 'declined')
      .map((entry) => ({ ...entry, status: entry.status === 'invited' ? 'tbc' : entry.status }))
  const printed = JSON.parse(JSON.stringify(document), (key, value) => (key === 'contributions' ? people(value) : value))
  return { ...printed, format: 2 }
}
