import { expect, test } from 'vitest'
import { client } from '#db/client'
import { registerLink } from '#db/schema/register'
import { claimOf, read, testWorld } from '#harness/test-world'
import { expectDone } from '#server/demo/expect-done'
import { correctTerm } from '#server/record/correct-term'
import { endChairperson } from '#server/record/end-chairperson'
import { chairmanships } from '#server/record/queries/chairmanships'
import { frontPage } from '#server/record/queries/front-page'
import { processOn } from '#server/record/queries/process-on'
import { registerDetails } from '#server/record/queries/register-details'

// What the record answers for a day: what a source says of it, and no more.

const clock = testWorld()

const on = (day: string) => processOn(null, { locale: 'en', on: day })
async function presiding(day: string): Promise<string> {
  const { chair } = await on(day)
  if (chair === null) return 'no Chair'
  const known = chair.chairpersons.map((person) => person.name.en).join()
  return `${chair.state}: ${known || `last known ${chair.lastKnown?.name.en} ${chair.lastKnown?.on}`}`
}

test('nobody chairs and nobody belongs before the Process was launched', async () => {
  const answers = []
  for (const day of ['2013-06-02', '2013-06-04', '2013-06-05']) {
    const { chair, members, observers, supportUnit } = await on(day)
    answers.push([day, chair?.state, members.length, observers.length, supportUnit.length])
  }
  expect(answers).toEqual([
    ['2013-06-02', undefined, 0, 0, 0],
    ['2013-06-04', undefined, 0, 0, 0],
    ['2013-06-05', 'KZ', 7, 2, 2],
  ])
})

test('a chairperson presides on the days a source names, and is last known afterwards', async () => {
  const days = [
    '2013-06-05',
    '2015-07-14',
    '2015-08-20',
    '2015-09-22',
    '2015-09-23',
    '2016-10-15',
    '2016-11-05',
    '2016-12-01',
    '2018-09-28',
  ]
  const answers = []
  for (const day of [...days, '2018-10-15', '2018-11-01']) answers.push([day, await presiding(day)])
  expect(Object.fromEntries(answers)).toEqual({
    '2013-06-05': 'KZ: last known undefined undefined',
    '2015-07-14': 'KZ: Birzhan Nurymbetov',
    '2015-08-20': 'KZ: Birzhan Nurymbetov',
    '2015-09-22': 'KZ: Birzhan Nurymbetov',
    '2015-09-23': 'KZ: last known Birzhan Nurymbetov 2015-09-22',
    '2016-10-15': 'KZ: last known Birzhan Nurymbetov 2015-09-22',
    '2016-11-05': 'KG: Almazbek Asanbayev',
    '2016-12-01': 'KG: last known Almazbek Asanbayev 2016-11-29',
    '2018-09-28': 'KG: Ibraimzhanov Bolotbek Saparbayevich',
    '2018-10-15': 'KG: last known Ibraimzhanov Bolotbek Saparbayevich 2018-09-28',
    '2018-11-01': 'TJ: last known undefined undefined',
  })
})

test('whose end was recorded is known up to it, and not last known afterwards', async () => {
  const admin = await claimOf('admin@demo.example')
  const [row] = read(`select id from chairperson where last_known_on = '2015-09-22' and replaced_at is null`)
  await expectDone(endChairperson(admin, { chairpersonId: row?.id, on: '2016-06-01' }))
  expect([await presiding('2016-05-31'), await presiding('2016-06-01')]).toEqual([
    'KZ: Birzhan Nurymbetov',
    'KZ: last known undefined undefined',
  ])
})

test('a day to come is answered as recorded today, and says so', async () => {
  const today = clock.at.slice(0, 10)
  const { on: asked, recordedOn, chair } = await on('2199-01-01')
  expect([asked, recordedOn, chair?.state]).toEqual(['2199-01-01', today, 'KZ'])
  expect((await on(today)).recordedOn).toBe(null)
})

test('a ceremony is no more exact than its source: on one of two days, or planned', async () => {
  const { terms } = await chairmanships(null, { locale: 'en', on: null })
  expect(terms.flatMap(({ state, ceremony }) => (ceremony === null ? [] : [{ state, ...ceremony, at: ceremony.at?.slug }]))).toEqual([
    { state: 'KG', from: '2016-09-19', on: '2016-09-20', planned: false, at: 'som-3', source: 'unhcr-kz' },
    { state: 'TJ', from: '2018-09-28', on: '2018-09-28', planned: true, at: 'som-5', source: 'agenda-som-5' },
  ])
})

test('another day of the ceremony, corrected by an admin, is a day on record, with nothing left of the one before', async () => {
  const admin = await claimOf('admin@demo.example')
  const correction = { term: '2018-11-01', effectiveOn: '2018-11-01', precision: 'month', endsOn: '', source: 'Note verbale' }
  const ceremony = () =>
    read(`select ceremony_on, ceremony_planned, ceremony_at, ceremony_source from chairmanship
      where effective_on = '2018-11-01' and replaced_at is null`).map((row) => Object.values(row))
  await expectDone(correctTerm(admin, { ...correction, ceremonyOn: '2018-09-28' }))
  expect(ceremony()).toEqual([['2018-09-28', 1, 'som-5', 'agenda-som-5']])
  await expectDone(correctTerm(admin, { ...correction, ceremonyOn: '2018-10-02' }))
  expect(ceremony()).toEqual([['2018-10-02', 0, null, null]])
})

test('the front page of a past day tells nothing that was still to come', async () => {
  const shown = async (day: string | null) => {
    const { coming, held, texts, differences } = await frontPage(null, { on: day })
    const told = Object.entries(texts).flatMap(([what, text]) => (text === null ? [] : [what]))
    return [coming.length, held.map((meeting) => meeting.slug), told, differences.length > 0]
  }
  expect([await shown('2012-01-01'), await shown('2014-01-01')]).toEqual([
    [0, ['conference-2011'], [], false],
    [0, ['ministerial-2013', 'coordinators-2012', 'conference-2011'], ['objectives', 'areas'], false],
  ])
  expect((await shown(null)).slice(2)).toEqual([['beginnings', 'objectives', 'areas', 'keyAreas'], true])
})

test('what led to what has a source, or is not stated', async () => {
  const led = async (slug: string) => {
    const { ledTo, cameFrom } = await registerDetails(null, { slug, locale: 'en' })
    return [...cameFrom.map((from) => `${from.slug} (${from.source}) →`), ...ledTo.map((to) => `→ ${to.slug} (${to.source})`)]
  }
  expect(await led('coordinators-2012')).toEqual(['conference-2011 (talking-points) →'])
  expect(await led('experts-2016')).toEqual(['border-conference-2015 (unhcr-kz) →', '→ guidelines-presented-2016 (unhcr-kz)'])
  await client().transact(async (tx) => {
    await tx.update(registerLink).set({ source: null })
  })
  expect(await led('experts-2016')).toEqual([])
})
