import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { databaseFile, dataFolder } from '#db/data-folder'
import { expectNothingWritten } from '#harness/expect-act'
import { inDays } from '#harness/in-days'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { versions } from '#server/publication/queries/versions'

// What a version is to its meeting: provisional, draft, adopted on a day, final, as held.

let chair: Claim
let meetingId = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const at = { slug: 'som-5', locale: 'en' } as const
const preview = () => publicationPreview(chair, at)
async function publish(typed: Record<string, unknown>) {
  clock.pass(60_000)
  return publishAgenda(chair, { meetingId, audience: 'public', note: '', draftMark: (await preview()).mark, ...typed })
}
const standings = async () =>
  (await versions(null, { slug: 'som-5', locale: 'en' })).versions.map(({ number, standing }) => [number, standing])

test('the same words as another standing are a new version, though nothing was amended in either', async () => {
  for (const standing of ['provisional', 'final']) await expectDone(publish({ standing }))
  const plain = { adoptedOn: null, amended: false }
  expect(await standings()).toEqual([
    [3, { code: 'final', ...plain }],
    [2, { code: 'provisional', ...plain }],
    [1, { code: 'final', ...plain }],
  ])
})

test('a new standing of the same words is a new version, said on the page and in the list of versions; the next one starts with it', async () => {
  expect((await preview()).last?.standing).toEqual({ code: 'final', adoptedOn: null, amended: false })
  const adopted = { code: 'adopted', adoptedOn: '2018-09-28', amended: true }
  await expectDone(publish({ standing: 'adopted', adoptedOn: '2018-09-28', amended: 'on' }))
  expect(await schedule(null, at)).toMatchObject({ state: 'published', number: 2, document: { standing: adopted } })
  expect(await standings()).toEqual([
    [2, adopted],
    [1, { code: 'final', adoptedOn: null, amended: false }],
  ])
  expect((await preview()).last?.standing).toEqual(adopted)
  await expectNothingWritten(async () => {
    const again = { standing: 'adopted', adoptedOn: '2018-09-28', amended: 'on' }
    expect(await publish(again)).toEqual(refuse('nothing-changed'))
  })
  // That it was adopted without a change is something else to say.
  await expectDone(publish({ standing: 'adopted', adoptedOn: '2018-09-28' }))
  expect((await preview()).last?.standing).toEqual({ ...adopted, amended: false })
})

test('an agenda is adopted by its meeting: not before the first day, and on no day to come', async () => {
  await expectNothingWritten(async () => {
    const refusal = (adoptedOn: string) => publish({ standing: 'adopted', adoptedOn })
    expect(await refusal('2018-09-26')).toEqual(refuseField('adoptedOn', 'before-meeting'))
    expect(await refusal(inDays(400))).toEqual(refuseField('adoptedOn', 'in-the-future'))
    expect(await refusal('')).toEqual(refuseField('adoptedOn', 'required'))
  })
  await expectDone(publish({ standing: 'adopted', adoptedOn: '2018-09-27' }))
})

test('“today” is a day of the meeting’s zone', async () => {
  // After midnight in Bishkek, at UTC+6.
  clock.set(`${clock.day(1)}T19:30:00.000Z`)
  await expectDone(publish({ standing: 'adopted', adoptedOn: clock.day(2) }))
})

test('of a version from before it was asked nothing is said, and a standing alone makes no new version of it', async () => {
  const [{ document, ...row } = {}] = read('select * from publication')
  const { standing: _, ...older } = JSON.parse(String(document))
  const raw = new SQLite(databaseFile(dataFolder()))
  const columns = Object.keys(row)
  raw
    .prepare(
      `insert into publication (document, ${columns.join(', ')}) values (@document, ${columns.map((name) => `@${name}`).join(', ')})`,
    )
    .run({ ...row, id: randomUUID(), number: 2, document: JSON.stringify({ ...older, format: 1 }) })
  raw.close()
  expect(await standings()).toEqual([
    [2, null],
    [1, { code: 'final', adoptedOn: null, amended: false }],
  ])
  expect((await preview()).last?.standing).toBeNull()
  expect(await publish({ standing: 'final' })).toEqual(refuse('nothing-changed'))
})
