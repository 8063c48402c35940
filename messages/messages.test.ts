import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRefusalCode, REFUSAL_CODES } from '#domain/refusal/refusal-codes'
import { LOCALES, type Locale } from '#domain/text/locale'
import { messagesFor, translator } from '#messages/translator'

const flat = (messages: object, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  )

const placeholders = (sentence: string) =>
  [...new Set([...sentence.matchAll(/(?<!(?:one|few|many|other|=\d+) )\{([a-z]\w*)[,}]/g)].map((match) => match[1]))].sort()

const english = flat(messagesFor('en'))

describe.each(['ru', 'kk'] as const)('the sentences in %s', (locale) => {
  const translated = flat(messagesFor(locale))

  test('have the same keys as in English', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('are all there, with the same placeholders', () => {
    for (const [key, sentence] of english) {
      expect(translated.get(key), key).toBeTruthy()
      expect(placeholders(translated.get(key) ?? ''), key).toEqual(placeholders(sentence))
    }
  })
})

/** Sentences of forms and editors that are not refusals. */
const NOTICES = ['form', 'kept-in', 'merged', 'overtaken']

test('every refusal code has a sentence, and every sentence of a refusal has a code', () => {
  expect(Object.keys(messagesFor('en').problems).sort()).toEqual([...REFUSAL_CODES, ...NOTICES].sort())
})

test('every code in an input schema is a refusal code', () => {
  const codes = globSync('domain/**/*-input.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:message: |, |(?<!literal)(?<!fromFirstOfMonth)\()'([a-z]+(?:-[a-z]+)*)'\)/g)].map(
      ([, code = '']) => code,
    ),
  )
  expect(new Set(codes).size).toBeGreaterThan(10)
  expect(codes.filter((code) => !isRefusalCode(code))).toEqual([])
})

test('a text that was read is told with its agenda items where it has some', () => {
  const told = (locale: Locale, items: number) => translator(locale)('reading.count', { items, slots: 4, people: 6 })
  expect(LOCALES.map((locale) => told(locale, 0))).toEqual(['4 entries, 6 people', '4 записи, 6 человек', '4 жазба, 6 адам'])
  expect(LOCALES.map((locale) => told(locale, 7))).toEqual([
    '7 agenda items, 4 entries, 6 people',
    '7 пунктов повестки дня, 4 записи, 6 человек',
    'күн тәртібінің 7 тармағы, 4 жазба, 6 адам',
  ])
})

test('plurals: one, few and many differ where the language has them', () => {
  const sentence = (locale: 'en' | 'ru', count: number) => translator(locale)('editor.remarkCount', { count })
  expect([1, 2, 5].map((count) => sentence('en', count))).toEqual(['1 remark', '2 remarks', '5 remarks'])
  expect([1, 2, 5].map((count) => sentence('ru', count))).toEqual(['1 замечание', '2 замечания', '5 замечаний'])
})
