import { describe, expect, test } from 'vitest'
import { affiliationOf } from '#domain/agenda/reading/affiliation'

// For whom somebody speaks is told only where the words name one clearly: a wrong State is worse than none.

const of = (position: string) => {
  const { state, organization } = affiliationOf({ name: 'Name One', position })
  return [position, state ?? organization]
}
const each = (...pairs: [position: string, side: string | null][]) => [
  pairs.map(([position]) => of(position)),
  pairs.map(([position, side]) => [position, side]),
]

describe('a State', () => {
  test('is told by its bodies, in three languages, with the commas of their names', () => {
    const [read, meant] = each(
      [
        'Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan',
        'TJ',
      ],
      ['Chairperson of the State Migration Service under the Government of the Kyrgyz Republic', 'KG'],
      ['the Chairman of the Committee for Emergency Situations of the Republic of Tajikistan', 'TJ'],
      ['Ministry of Labour, Kazakhstan', 'KZ'],
      ['Kyrgyzstan', 'KG'],
      ['вице-министр труда и социальной защиты населения Республики Казахстан', 'KZ'],
      ['МВД Кыргызской Республики', 'KG'],
      ['Правительство островов Теркс и Кайкос', 'TC'],
      ['Қазақстан Республикасының Еңбек вице-министрі', 'KZ'],
    )
    expect(read).toEqual(meant)
  })

  test('is that of the embassy or government, not where it works', () => {
    const [read, meant] = each(
      ['Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic', 'US'],
      ['Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration, Government of the United States', 'US'],
      ['Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva', 'LK'],
    )
    expect(read).toEqual(meant)
  })

  test('that itself speaks is told by its name alone; a person’s name is none', () => {
    expect(affiliationOf({ name: 'Kazakhstan', position: null })).toEqual({ state: 'KZ', organization: null })
    expect(affiliationOf({ name: 'Jordan Name', position: null })).toEqual({ state: null, organization: null })
  })
})

describe('an organisation', () => {
  test('is told as it is written, and the State of its office is not', () => {
    const [read, meant] = each(
      ['Representative, UNHCR Tajikistan', 'UNHCR'],
      ['Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency', 'IOM'],
      ['National expert – IOM, Kyrgyzstan', 'IOM'],
      ['Региональный представитель УВКБ ООН', 'УВКБ ООН'],
      ['ХКҰ', 'ХКҰ'],
      ['University of Graz', 'University of Graz'],
      ['Pakistan Workers’ Federation', 'Pakistan Workers’ Federation'],
    )
    expect(read).toEqual(meant)
  })
})

test('nobody is told where the words leave a doubt', () => {
  const [read, meant] = each(
    ['Minister of Foreign Affairs of Georgia and of Armenia', null],
    ['IOM and UNHCR', null],
    ['lawyer, Private Institution “Daris”, Kazakhstan', null],
    ['Head of delegation', null],
    ['кроме того, эксперт', null],
    ['expert analyst, PIL Research Company', null],
  )
  expect(read).toEqual(meant)
})
