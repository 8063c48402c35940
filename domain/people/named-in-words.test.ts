import { describe, expect, test } from 'vitest'
import { STATES } from '#db/seed/process-record'
import { isNamedIn, type KnownNames, withCommonNames } from '#domain/people/named-in-words'
import type { Locale } from '#domain/text/locale'

// The rule decides whether the State is printed after a position. A name said twice is ugly; a State left out is wrong.

const known = (code: string): KnownNames => {
  const names = STATES.filter((state) => state.code === code).map((state) => state.names)
  return withCommonNames(code, { en: names.flatMap(({ en }) => en), ru: names.flatMap(({ ru }) => ru), kk: names.flatMap(({ kk }) => kk) })
}
const names = (code: string, lang: Locale) => (text: string) => isNamedIn({ text, lang }, known(code))
const each = (code: string, lang: Locale, ...texts: string[]) => texts.map((text) => [text, names(code, lang)(text)])
const all = (said: boolean, ...texts: string[]) => texts.map((text) => [text, said])

describe('a position names the State', () => {
  test('in English: by a short or an official name, of any time, in any case of letters, with and without an accent', () => {
    const kg = ['Ministry of Justice of the Kyrgyz Republic', 'KYRGYZSTAN, head of delegation', 'Kyrgyzstan’s chief negotiator']
    expect(each('KG', 'en', ...kg)).toEqual(all(true, ...kg))
    const tr = ['Ministry of Interior, Turkey', 'Ministry of Interior of the Republic of Türkiye', 'Turkiye']
    expect(each('TR', 'en', ...tr)).toEqual(all(true, ...tr))
    const ir = ['Ministry of Interior of Iran', 'Islamic Republic of Iran', 'Head, Iran (Islamic Republic of)']
    expect(each('IR', 'en', ...ir)).toEqual(all(true, ...ir))
  })

  test('by a shorter name in use', () => {
    const us = ['U.S. Embassy in the Kyrgyz Republic', 'Government of the United States', 'USA']
    expect(each('US', 'en', ...us)).toEqual(all(true, ...us))
    expect(each('US', 'ru', 'Посольство США', 'Правительство Соединённых Штатов', 'Соединенные Штаты Америки')).toEqual(
      all(true, 'Посольство США', 'Правительство Соединённых Штатов', 'Соединенные Штаты Америки'),
    )
    expect(names('RU', 'en')('Ministry of the Interior of Russia')).toBe(true)
  })

  test('in Russian, in every case', () => {
    const kz = [
      'Казахстан',
      'Министр Республики Казахстан',
      'посол Казахстана',
      'представитель по Казахстану',
      'с Казахстаном',
      'в Казахстане',
    ]
    expect(each('KZ', 'ru', ...kz)).toEqual(all(true, ...kz))
    const kg = ['служба Кыргызской Республики', 'Кыргызскую Республику', 'при Кыргызской Республике']
    expect(each('KG', 'ru', ...kg)).toEqual(all(true, ...kg))
    const tr = ['МВД Турции', 'Турцией', 'Турецкой Республики']
    expect(each('TR', 'ru', ...tr)).toEqual(all(true, ...tr))
    expect(each('CN', 'ru', 'посольство Китая', 'Китайской Народной Республики', 'КНР')).toEqual(
      all(true, 'посольство Китая', 'Китайской Народной Республики', 'КНР'),
    )
    expect(each('LK', 'ru', 'посол Шри-Ланки')).toEqual(all(true, 'посол Шри-Ланки'))
    expect(each('RU', 'ru', 'МВД Российской Федерации', 'МВД России')).toEqual(all(true, 'МВД Российской Федерации', 'МВД России'))
    expect(each('GB', 'ru', 'Посольство Соединённого Королевства')).toEqual(all(true, 'Посольство Соединённого Королевства'))
  })

  test('in Kazakh, with its suffixes', () => {
    const kz = [
      'Қазақстан Республикасының министрі',
      'Қазақстанның елшісі',
      'Қазақстандағы өкіл',
      'Қазақстанмен',
      'Қазақстанға',
      'Қазақстаннан',
    ]
    expect(each('KZ', 'kk', ...kz)).toEqual(all(true, ...kz))
    const kg = ['Қырғыз Республикасының қызметі', 'Қырғыз Республикасына', 'Қырғыз Республикасындағы елші', 'Қырғызстанда']
    expect(each('KG', 'kk', ...kg)).toEqual(all(true, ...kg))
    expect(each('US', 'kk', 'АҚШ елшілігі', 'Америка Құрама Штаттарының елшісі')).toEqual(
      all(true, 'АҚШ елшілігі', 'Америка Құрама Штаттарының елшісі'),
    )
  })
})

describe('a position names no State', () => {
  test('by a post alone, an adjective, another State, or a word that only begins like it', () => {
    expect(each('KZ', 'en', 'Head of delegation', 'Kazakh delegation', 'Republic of Kyrgyzstan', 'Kazakhstanis')).toEqual(
      all(false, 'Head of delegation', 'Kazakh delegation', 'Republic of Kyrgyzstan', 'Kazakhstanis'),
    )
    expect(each('TR', 'ru', 'турецкая делегация', 'Туркменистан', 'глава делегации')).toEqual(
      all(false, 'турецкая делегация', 'Туркменистан', 'глава делегации'),
    )
    expect(each('KZ', 'kk', 'қазақстандық делегация', 'делегация басшысы')).toEqual(
      all(false, 'қазақстандық делегация', 'делегация басшысы'),
    )
    expect(names('KG', 'en')('Republic, Kyrgyz')).toBe(false)
  })

  test('in the words of another language, and where the record has no name', () => {
    expect(names('KZ', 'en')('Казахстан')).toBe(false)
    expect(isNamedIn({ text: 'Head of delegation', lang: 'en' }, {})).toBe(false)
    expect(isNamedIn({ text: '', lang: 'en' }, { en: ['', '()'] })).toBe(false)
  })

  test('Niger is not Nigeria, in any language', () => {
    const niger: KnownNames = { en: ['Niger'], ru: ['Нигер'], kk: ['Нигер'] }
    const nigeria = { en: 'Embassy of Nigeria', ru: 'посольство Нигерии', kk: 'Нигерияның елшілігі' }
    for (const lang of ['en', 'ru', 'kk'] as const) expect([lang, isNamedIn({ text: nigeria[lang], lang }, niger)]).toEqual([lang, false])
  })
})
