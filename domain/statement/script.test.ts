import { expect, test } from 'vitest'
import { canBeIn, likelyLanguage, SCRIPTS, scriptOf } from '#domain/statement/script'
import { LOCALES } from '#domain/text/locale'

// By the letters of the words: a name in another script does not count against them.
const ENGLISH = 'The meeting took note of the report of ЦАИТ.'
const RUSSIAN = 'Участники приняли к сведению доклад IOM.'
const KAZAKH = 'Қатысушылар есепті мақұлдады.'
const NOTHING = '2027: 18–20, [ ] — 中文'
const AS_MANY = 'abc абв'

test('the script of words is that of most of their letters; of as many of both, or of none, it is not known', () => {
  expect([ENGLISH, RUSSIAN, KAZAKH, NOTHING, AS_MANY, '', 'a', 'ж'].map(scriptOf)).toEqual([
    'latin',
    'cyrillic',
    'cyrillic',
    null,
    null,
    null,
    'latin',
    'cyrillic',
  ])
})

test('words can be in a language written in their script; words of no known script can be in each', () => {
  const possible = (text: string) => LOCALES.filter((locale) => canBeIn(text, locale))
  expect([ENGLISH, RUSSIAN, KAZAKH, NOTHING, AS_MANY].map(possible)).toEqual([['en'], ['ru', 'kk'], ['ru', 'kk'], LOCALES, LOCALES])
  expect(SCRIPTS).toEqual({ en: 'latin', ru: 'cyrillic', kk: 'cyrillic' })
})

test('words of which nobody said the language are in the deciding one, or else in English or Russian by their script', () => {
  const likely = (text: string) => LOCALES.map((home) => likelyLanguage(text, home))
  expect(LOCALES).toEqual(['en', 'ru', 'kk'])
  expect(likely(ENGLISH)).toEqual(['en', 'en', 'en'])
  expect(likely(RUSSIAN)).toEqual(['ru', 'ru', 'kk'])
  expect(likely(NOTHING)).toEqual(['en', 'ru', 'kk'])
})
