import { expect, test } from 'vitest'
import { preferredLocale } from '#domain/text/locale'
import { asPrinted, cleanText, isStale, type LocalizedText, reading, write } from '#domain/text/localized-text'
import { sortKey } from '#domain/text/sort-key'
import { writeAll } from '#domain/text/text-input'

const title: LocalizedText = { original: 'en', en: 'Opening', ru: 'Открытие', renders: { ru: 'Opening' } }

test('a reader gets their own language, otherwise the original, and is told which', () => {
  expect(reading(title, 'ru')).toEqual({ text: 'Открытие', lang: 'ru', demonstration: false })
  expect(reading(title, 'kk')).toEqual({ text: 'Opening', lang: 'en', demonstration: false })
  expect(reading({ original: 'en', ru: 'Только по-русски' }, 'kk')).toEqual({ text: 'Только по-русски', lang: 'ru', demonstration: false })
  expect(reading({ original: 'en' }, 'en')).toBeNull()
})

test('a translation becomes stale when the original changes, until somebody confirms it', () => {
  const moved = write(title, 'en', 'Opening session', 'en')
  expect(isStale(moved, 'ru')).toBe(true)
  expect(isStale(write(moved, 'ru', 'Открытие', 'en'), 'ru')).toBe(false)
  expect(isStale(title, 'ru')).toBe(false)
})

test('an original and its translation typed together match', () => {
  expect(writeAll(title, { ru: 'Открытие сессии', en: 'Opening session' }, 'en')).toEqual({
    original: 'en',
    en: 'Opening session',
    ru: 'Открытие сессии',
    renders: { ru: 'Opening session' },
  })
})

test('a language that was emptied is removed, and a text without any language is null', () => {
  expect(write(title, 'ru', '  ', 'en')).toEqual({ original: 'en', en: 'Opening' })
  expect(write({ original: 'en', en: 'Opening' }, 'en', '', 'en')).toBeNull()
})

test('a person’s own words are no longer demonstration text', () => {
  const text: LocalizedText = { original: 'en', en: 'Shown', demonstration: true }
  expect(write(text, 'en', 'Shown', 'en')?.demonstration).toBe(true)
  expect(write(text, 'en', 'Said', 'en')?.demonstration).toBeUndefined()
})

test('control characters are removed; everything a person can write stays', () => {
  expect(cleanText(' a\u0000b\u0007c \r\n d\u2028')).toBe('abc \n d')
  expect(cleanText('مراسم 🎉 Қазақша')).toBe('مراسم 🎉 Қазақша')
  expect(cleanText('й')).toBe('й'.normalize('NFC'))
})

test('the browser’s preference decides the first language; English if it names none of ours', () => {
  expect(['kk-KZ,ru;q=0.8', 'fr,ru;q=0.5,en;q=0.4', 'en;q=0.1,ru;q=0.9', 'fr', null, 'ru;q=0,en'].map(preferredLocale)).toEqual([
    'kk',
    'ru',
    'ru',
    'en',
    'en',
    'en',
  ])
})

test('States are sorted by each language’s own alphabet', () => {
  const sorted = (names: string[], locale: 'en' | 'ru' | 'kk') =>
    [...names].sort((a, b) => (sortKey(a, locale) < sortKey(b, locale) ? -1 : 1))
  const kazakh = ['Ауғанстан', 'Әзербайжан', 'Қазақстан', 'Қырғызстан', 'Тәжікстан', 'Түркия', 'Түрікменстан']
  const russian = ['Азербайджан', 'Афганистан', 'Казахстан', 'Кыргызстан', 'Таджикистан', 'Туркменистан', 'Турция']
  expect(sorted([...kazakh].reverse(), 'kk')).toEqual(kazakh)
  expect(sorted([...russian].reverse(), 'ru')).toEqual(russian)
  expect(sorted(['Zambia', 'Türkiye', 'Turkmenistan', 'Côte d’Ivoire', 'Cuba'], 'en')).toEqual([
    'Côte d’Ivoire',
    'Cuba',
    'Türkiye',
    'Turkmenistan',
    'Zambia',
  ])
})

test('a translation made from earlier words of the original is stale until somebody confirms it', () => {
  const early = write(null, 'ru', 'Слова', 'en')
  const then = write(early, 'en', 'Words', 'en')
  expect(isStale(then, 'ru')).toBe(true)
  expect(isStale(write(then, 'ru', 'Слова', 'en'), 'ru')).toBe(false)
})

test('a text whose original was taken out prints nothing, and words in another language alone still print', () => {
  const translated = write(write(null, 'en', 'Ms.', 'en'), 'ru', 'г-жа', 'en')
  expect(asPrinted(translated)).toEqual(translated)
  expect(asPrinted(write(translated, 'en', '', 'en'))).toBe(null)
  const russianAlone = write(null, 'ru', 'г-жа', 'en')
  expect([asPrinted(russianAlone), asPrinted(null)]).toEqual([russianAlone, null])
})
