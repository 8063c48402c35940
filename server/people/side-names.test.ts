import { expect, test } from 'vitest'
import { client } from '#db/client'
import { read, testWorld } from '#harness/test-world'
import { sideNames } from '#server/people/rows/side-names'

testWorld()

const namesOn = async (day: string, states: string[], organizations: string[] = []) =>
  sideNames(client().reader, day, { states, organizations })

test('a State is called as on the day, in each language, and known by every name it ever had', async () => {
  const known = {
    en: ['Turkey', 'Republic of Turkey', 'Türkiye', 'Republic of Türkiye'],
    ru: ['Турция', 'Турецкая Республика'],
    kk: ['Түркия', 'Түркия Республикасы'],
  }
  expect(await namesOn('2018-09-27', ['TR'])).toEqual({
    states: { TR: { name: { en: 'Turkey', ru: 'Турция', kk: 'Түркия' }, known } },
    organizations: {},
  })
  expect((await namesOn('2027-01-01', ['TR'])).states.TR?.name.en).toBe('Türkiye')
})

test('an organisation likewise, and a State by the shorter names in use', async () => {
  const iom = String(
    read(`select organization_id from organization_name where json_extract(short_name, '$.en') = 'IOM'`)[0]?.organization_id,
  )
  const { organizations } = await namesOn('2018-09-27', [], [iom])
  expect(organizations[iom]?.name).toEqual({ en: 'IOM', ru: 'МОМ', kk: 'ХКҰ' })
  expect(organizations[iom]?.known.en).toContain('International Organization for Migration')
  expect((await namesOn('2018-09-27', ['US'])).states.US?.known.en).toContain('United States')
})

test('all of the record without a wish, and only those wished for with one', async () => {
  const all = await sideNames(client().reader, '2018-09-27')
  expect(Object.keys(all.states).sort()).toEqual(read('select code from state order by code').map(({ code }) => code))
  expect(Object.keys((await namesOn('2018-09-27', ['KZ', 'XX'])).states)).toEqual(['KZ'])
  expect(await namesOn('2018-09-27', [])).toEqual({ states: {}, organizations: {} })
})
