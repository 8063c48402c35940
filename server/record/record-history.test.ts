import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { addPerson } from '#server/people/add-person'
import { correctTerm } from '#server/record/correct-term'
import { designate } from '#server/record/designate'
import { endChairperson } from '#server/record/end-chairperson'
import { nameChairperson } from '#server/record/name-chairperson'
import { nameOrganization } from '#server/record/name-organization'
import { nameState } from '#server/record/name-state'
import { setCapacity } from '#server/record/set-capacity'
import { setSupportUnit } from '#server/record/set-support-unit'

// What the record says of each day after something was said from a day on: what held before ends that day, and what was said stays.

const SOURCE = 'Note verbale'
const [FIRST, SECOND] = [randomUUID(), randomUUID()]
let admin: Claim
let organizationId = ''

const clock = testWorld({
  more: async () => {
    const by = await claimOf('admin@demo.example')
    for (const id of [FIRST, SECOND]) await expectDone(addPerson(by, { id, original: 'en', name: id, position: 'Minister' }))
  },
})
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  organizationId = String(read(`select organization_id from organization_name where short_name like '%Daris%'`)[0]?.organization_id)
})

/** What a table says, in order of days; `said` is what it said before, and when that was replaced. */
const rowsOf = (what: string, of: string) => read(`select ${what}, valid_from, valid_until from ${of} and replaced_at is null order by 2`)
const said = (what: string, of: string) =>
  read(`select ${what}, valid_from, valid_until, replaced_at from ${of} and replaced_at is not null`)

describe('an organisation runs the Support Unit', () => {
  const of = () => `support_unit_member where organization_id = '${organizationId}'`
  const days = () => rowsOf('organization_id', of()).map((row) => [row.valid_from, row.valid_until])
  const running = (runs: 'yes' | 'no', from: string) => expectDone(setSupportUnit(admin, { organizationId, runs, from }))

  test('from a day on, until another, and anew', async () => {
    await running('yes', '2026-01-01')
    await running('no', '2026-06-01')
    expect(days()).toEqual([['2026-01-01', '2026-06-01']])
    expect(said('organization_id', of())).toEqual([
      { organization_id: organizationId, valid_from: '2026-01-01', valid_until: null, replaced_at: clock.at },
    ])
    await running('yes', '2026-09-01')
    await running('yes', '2025-01-01')
    expect(days()).toEqual([
      ['2025-01-01', '2026-01-01'],
      ['2026-01-01', '2026-06-01'],
      ['2026-09-01', null],
    ])
    await running('no', '2026-09-01')
    expect(days()).toEqual([
      ['2025-01-01', '2026-01-01'],
      ['2026-01-01', '2026-06-01'],
    ])
  })
})

describe('a capacity', () => {
  const setting = (who: string, capacity: string, from: string, source = SOURCE, precision = 'day') =>
    setCapacity(admin, { who, capacity, from, precision, source })
  const standing = (of: string) =>
    rowsOf('capacity', `standing_capacity where ${of}`).map((row) => [row.capacity, row.valid_from, row.valid_until])

  test('of a State ends the day another begins, or none does, and what is on record for later stays', async () => {
    const uzbekistan = `state_code = 'UZ'`
    await expectDone(setting('state:UZ', 'member', '2026-06-01'))
    await expectDone(setting('state:UZ', 'observer', '2025-01-01'))
    expect(standing(uzbekistan)).toEqual([
      ['applicant', '2023-03-28', '2025-01-01'],
      ['observer', '2025-01-01', '2026-06-01'],
      ['member', '2026-06-01', null],
    ])
    await expectDone(setting('state:UZ', 'none', '2026-08-01'))
    expect(standing(uzbekistan).at(-1)).toEqual(['member', '2026-06-01', '2026-08-01'])
    expect(await setting('state:UZ', 'none', '2026-09-01')).toEqual(refuseField('capacity', 'already-known'))
  })

  test('of an organisation is its own, and is corrected by another precision or source of the same day', async () => {
    const [who, daris] = [`organization:${organizationId}`, `organization_id = '${organizationId}'`]
    const others = standing(`organization_id <> '${organizationId}'`)
    await expectDone(setting(who, 'observer', '2026-01-01'))
    await expectDone(setting(who, 'observer', '2026-01-01', SOURCE, 'month'))
    expect(await setting(who, 'observer', '2026-01-01', SOURCE, 'month')).toEqual(refuseField('capacity', 'already-known'))
    await expectDone(setting(who, 'observer', '2026-01-01', 'Another note', 'month'))
    expect(standing(daris)).toEqual([['observer', '2026-01-01', null]])
    expect(standing(`organization_id <> '${organizationId}'`)).toEqual(others)
  })
})

describe('names', () => {
  const both = (name: string) => ({ en: name, ru: name, kk: name })
  const naming = (from: string, name: string, sortsAs = {}) =>
    expectDone(nameState(admin, { state: 'TR', short: both(name), official: both(name), sortsAs, from }))
  const named = (locale: string) =>
    rowsOf('short_name', `state_name where state_code = 'TR' and locale = '${locale}'`).map((row) => Object.values(row))
  const sortKey = (locale: string, from: string) =>
    read(`select sort_key from state_name where state_code = 'TR' and locale = '${locale}' and valid_from = '${from}'
      and replaced_at is null`)[0]?.sort_key

  test('of a State hold from their day on, in every language, and those before end that day', async () => {
    await naming('2026-01-01', 'Anatolia')
    for (const [locale, first, second] of [
      ['en', 'Turkey', 'Türkiye'],
      ['ru', 'Турция', 'Турция'],
      ['kk', 'Түркия', 'Түркия'],
    ] as const)
      expect(named(locale)).toEqual([
        [first, '0001-01-01', '2022-06-01'],
        [second, '2022-06-01', '2026-01-01'],
        ['Anatolia', '2026-01-01', null],
      ])
    await naming('2026-01-01', 'Asia Minor')
    expect(named('en').at(-1)).toEqual(['Asia Minor', '2026-01-01', null])
    expect(named('en')).toHaveLength(3)
  })

  test('of a State keep their place in the English order alone, unless it is said where they sort', async () => {
    await naming('2026-01-01', 'Anatolia')
    expect(sortKey('en', '2026-01-01')).toBe(sortKey('en', '2022-06-01'))
    expect(sortKey('ru', '2026-01-01')).not.toBe(sortKey('ru', '2022-06-01'))
    await naming('2026-02-01', 'Asia Minor', { en: 'Anatolia' })
    expect(sortKey('en', '2026-02-01')).toBe(sortKey('ru', '2026-01-01'))
  })

  test('of an organisation hold from their day on, in the language they began in', async () => {
    await expectDone(
      nameOrganization(admin, { organizationId, short: { en: 'DRS', ru: 'ДРС' }, official: { en: 'D' }, from: '2026-01-01' }),
    )
    const shorts = rowsOf('short_name', `organization_name where organization_id = '${organizationId}'`)
    expect(shorts.map((row) => [JSON.parse(String(row.short_name)), row.valid_from, row.valid_until])).toEqual([
      [{ original: 'en', en: 'Daris' }, '0001-01-01', '2026-01-01'],
      [{ original: 'en', en: 'DRS', ru: 'ДРС', renders: { ru: 'DRS' } }, '2026-01-01', null],
    ])
  })
})

describe('who presides over a term', () => {
  const TERM = '2023-03-28'
  const naming = (personId: string, from: string, more: Record<string, unknown> = {}) =>
    expectDone(
      nameChairperson(admin, {
        ...{ term: TERM, personId, post: 'chairperson', position: {}, from, precision: 'day', until: '', source: SOURCE },
        ...more,
      }),
    )
  const inTerm = `chairperson where person_id in ('${FIRST}', '${SECOND}')`
  const presiding = (post = 'chairperson') =>
    rowsOf('person_id', `${inTerm} and post = '${post}'`)
      .map((row) => [row.person_id, row.valid_from, row.valid_until])
      .sort((a, b) => String(a[1]).localeCompare(String(b[1])))
  const idOf = (person: string) => read(`select id from ${inTerm} and person_id = '${person}' and replaced_at is null`)[0]?.id

  test('is one at a time: who did until then ends that day; deputies are several', async () => {
    await naming(FIRST, TERM)
    await naming(FIRST, TERM, { post: 'deputy' })
    await naming(SECOND, '2024-01-01')
    await naming(SECOND, '2024-01-01', { post: 'deputy', until: '2024-06-01' })
    expect(presiding()).toEqual([
      [FIRST, TERM, '2024-01-01'],
      [SECOND, '2024-01-01', null],
    ])
    expect(presiding('deputy')).toEqual([
      [FIRST, TERM, null],
      [SECOND, '2024-01-01', '2024-06-01'],
    ])
    expect(said('person_id', inTerm)).toEqual([{ person_id: FIRST, valid_from: TERM, valid_until: null, replaced_at: clock.at }])
  })

  test('presides until the day that was typed, or until the next one presides, whichever comes first', async () => {
    await naming(SECOND, '2024-06-01')
    await naming(FIRST, TERM, { until: '2025-01-01' })
    expect(presiding()[0]).toEqual([FIRST, TERM, '2024-06-01'])
    await naming(FIRST, TERM, { until: '2024-01-01' })
    expect(presiding()[0]).toEqual([FIRST, TERM, '2024-01-01'])
  })

  test('ends on a day up to the one on record, and on the first day never was', async () => {
    await naming(FIRST, TERM)
    await expectDone(endChairperson(admin, { chairpersonId: idOf(FIRST), on: '2024-01-01' }))
    expect(presiding()).toEqual([[FIRST, TERM, '2024-01-01']])
    await expectDone(endChairperson(admin, { chairpersonId: idOf(FIRST), on: '2024-01-01' }))
    await expectDone(endChairperson(admin, { chairpersonId: idOf(FIRST), on: TERM }))
    expect(presiding()).toEqual([])
  })

  test('goes on presiding when the term is corrected, whose ceremony is then on record', async () => {
    await naming(FIRST, TERM)
    const correction = { term: TERM, effectiveOn: '2023-03-20', precision: 'day', ceremonyOn: '2023-03-28', endsOn: '', source: SOURCE }
    await expectDone(correctTerm(admin, correction))
    const [term] = read(`select id, state_code, ceremony_on, ends_on, source from chairmanship where effective_on = '2023-03-20'`)
    expect(term).toEqual({ id: expect.any(String), state_code: 'AZ', ceremony_on: '2023-03-28', ends_on: null, source: SOURCE })
    const rows = read(`select valid_from, post from ${inTerm} and chairmanship_id = '${term?.id}' and replaced_at is null`)
    expect(rows).toEqual([{ valid_from: TERM, post: 'chairperson' }])
  })
})

test('a designation keeps the post held then: the one that was typed, or that of the directory', async () => {
  const designating = (position: Record<string, string>) =>
    expectDone(
      designate(admin, {
        ...{ state: 'UZ', personId: stableId('person/kristina-galstyan'), as: 'focal-point', position, from: '2026-01-01', until: '' },
        source: SOURCE,
      }),
    )
  await designating({ en: 'Head of division' })
  await designating({})
  expect(read('select position from designation order by rowid desc limit 2').map((row) => JSON.parse(String(row.position)).en)).toEqual([
    'Migration Policy Officer, International Partnerships Division, IOM Headquarters',
    'Head of division',
  ])
})
