import { describe, expect, test } from 'vitest'
import { inTwoLines, printedAppearance, sideName } from '#domain/agenda/printed-appearance'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { inEnglish, somebody } from '#harness/sample-agenda'

// What a programme prints of whoever appears. Only what each test says of somebody differs from an unnamed confirmed presenter.

const names: SideNamesView = {
  states: {
    KZ: {
      name: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
      known: { en: ['Kazakhstan', 'Republic of Kazakhstan'], ru: ['Казахстан', 'Республика Казахстан'], kk: ['Қазақстан'] },
    },
    TJ: { name: { en: 'Tajikistan', ru: 'Таджикистан' }, known: { en: ['Tajikistan'], ru: ['Таджикистан'] } },
  },
  organizations: {
    iom: {
      name: { en: 'IOM', ru: 'МОМ' },
      known: { en: ['IOM', 'International Organization for Migration'], ru: ['МОМ'] },
    },
  },
}
type Who = NonNullable<Parameters<typeof somebody>[1]>
const printed = (who: Who, locale: Locale = 'en') => printedAppearance(somebody('x', { name: null, ...who }), locale, names)
const lines = (who: Who, locale?: Locale) => {
  const { name, detail } = inTwoLines(printed(who, locale))
  return [printed(who, locale).kind, name, detail]
}
const minister = inEnglish('Deputy Minister of Health')

describe('a name', () => {
  const named = { name: inEnglish('A. Name'), honorific: inEnglish('Ms.') }

  test('stands with its honorific, the position beneath, and the State unless the position names it', () => {
    expect(lines({ ...named, position: inEnglish('Head of delegation'), state: 'KZ' })).toEqual([
      'name',
      'Ms. A. Name',
      'Head of delegation, Kazakhstan',
    ])
    expect(lines({ ...named, position: inEnglish('Minister of the Republic of Kazakhstan'), state: 'KZ' })).toEqual([
      'name',
      'Ms. A. Name',
      'Minister of the Republic of Kazakhstan',
    ])
    expect(lines({ ...named, state: 'KZ' })).toEqual(['name', 'Ms. A. Name', 'Kazakhstan'])
    expect(lines(named)).toEqual(['name', 'Ms. A. Name', ''])
  })

  test('or the organisation; or both, each only where it is not named', () => {
    expect(lines({ ...named, position: inEnglish('Programme officer'), organizationId: 'iom' })[2]).toBe('Programme officer, IOM')
    expect(lines({ ...named, position: inEnglish('Programme officer, IOM'), organizationId: 'iom' })[2]).toBe('Programme officer, IOM')
    expect(lines({ ...named, position: inEnglish('Expert'), state: 'TJ', organizationId: 'iom' })[2]).toBe('Expert, Tajikistan, IOM')
    expect(lines({ ...named, position: inEnglish('Expert, IOM'), state: 'TJ', organizationId: 'iom' })[2]).toBe('Expert, IOM, Tajikistan')
  })

  test('that says itself for whom it speaks is enough', () => {
    expect(lines({ name: inEnglish('Delegation of Kazakhstan'), state: 'KZ' })).toEqual(['name', 'Delegation of Kazakhstan', ''])
  })

  test('has its State in the language of the position; alone, in the reader’s; in any the record has where it has no other', () => {
    const position = { original: 'en', en: 'Head of delegation', ru: 'Глава делегации' } as const
    expect(lines({ ...named, position, state: 'KZ' }, 'ru')[2]).toBe('Глава делегации, Казахстан')
    expect(printed({ ...named, position: inEnglish('Head of delegation'), state: 'KZ' }, 'ru')).toEqual({
      kind: 'name',
      head: { text: 'A. Name', lang: 'en' },
      before: { text: 'Ms.', lang: 'en' },
      after: null,
      position: { text: 'Head of delegation', lang: 'en' },
      sides: [{ text: 'Kazakhstan', lang: 'en' }],
    })
    expect(printed({ ...named, state: 'KZ' }, 'kk').sides).toEqual([{ text: 'Қазақстан', lang: 'kk' }])
    expect(printed({ ...named, state: 'TJ' }, 'kk').sides).toEqual([{ text: 'Tajikistan', lang: 'en' }])
  })

  test('is looked for in the words that are printed, declined or not', () => {
    const position = { original: 'en', en: 'Head of service', ru: 'начальник службы Республики Казахстан' } as const
    expect(lines({ ...named, position, state: 'KZ' }, 'ru')[2]).toBe('начальник службы Республики Казахстан')
    expect(lines({ ...named, position, state: 'KZ' }, 'en')[2]).toBe('Head of service, Kazakhstan')
  })

  test('in Kazakh stands between the parts of an honorific', () => {
    const honorific = { original: 'kk', kk: 'Жоғары мәртебелі мырза' } as const
    expect(lines({ name: { original: 'kk', kk: 'А. Есім' }, honorific }, 'kk')[1]).toBe('Жоғары мәртебелі А. Есім мырза')
  })
})

describe('a post without a name', () => {
  test('stands in the line of the name, confirmed or not, with the State beneath', () => {
    expect(lines({ position: minister })).toEqual(['post', 'Deputy Minister of Health', ''])
    expect(lines({ position: minister, state: 'TJ' })).toEqual(['post', 'Deputy Minister of Health', 'Tajikistan'])
    expect(lines({ position: minister, state: 'TJ', status: 'tbc' })).toEqual(['post', 'Deputy Minister of Health', 'Tajikistan'])
    expect(lines({ position: inEnglish('Minister of Health of Tajikistan'), state: 'TJ' })[2]).toBe('')
    expect(lines({ position: minister, honorific: inEnglish('H.E. the') })[1]).toBe('H.E. the Deputy Minister of Health')
  })
})

describe('a State or organisation', () => {
  test('speaks as itself once it is confirmed, and has a speaker to be named until then', () => {
    expect(lines({ state: 'KZ' })).toEqual(['side', 'Kazakhstan', ''])
    expect(lines({ state: 'KZ', status: 'tbc' })).toEqual(['to-be-named', 'Kazakhstan', ''])
    expect(lines({ organizationId: 'iom' }, 'ru')).toEqual(['side', 'МОМ', ''])
    const invited = { ...somebody('x', { name: null, organizationId: 'iom' }), status: 'invited' as const }
    expect(printedAppearance(invited, 'en', names).kind).toBe('to-be-named')
  })

  test('is called as the programme froze it where the record has no name for it, a State by its code at last', () => {
    expect(lines({ organizationId: 'gone', organization: 'Former Body' }, 'ru')).toEqual(['side', 'Former Body', ''])
    expect(
      lines({
        name: inEnglish('A. Name'),
        position: inEnglish('Head of Former Body'),
        organizationId: 'gone',
        organization: 'Former Body',
      })[2],
    ).toBe('Head of Former Body')
    expect(lines({ organizationId: 'gone' })).toEqual(['nobody', '', ''])
    expect(lines({ state: 'XX' })).toEqual(['side', 'XX', ''])
  })

  test('has one name on a line of its own: the State’s first', () => {
    expect(sideName(somebody('x', { state: 'KZ', organizationId: 'iom' }), 'ru', names)).toBe('Казахстан')
    expect(sideName(somebody('x', { organizationId: 'iom' }), 'ru', names)).toBe('МОМ')
    expect(sideName(somebody('x'), 'ru', names)).toBe(null)
  })
})

test('nobody is printed as nobody', () => {
  expect(lines({})).toEqual(['nobody', '', ''])
})
