import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRefusalCode, REFUSAL_CODES } from '#domain/refusal/refusal-codes'
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

  test('are the same ones as in English', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('are all there, and name the same values', () => {
    for (const [key, sentence] of english) {
      expect(translated.get(key), key).toBeTruthy()
      expect(placeholders(translated.get(key) ?? ''), key).toEqual(placeholders(sentence))
    }
  })
})

/** Sentences of forms and editors that are no refusal. */
const NOTICES = ['form', 'kept-in']

test('every code that anything can be refused with has its sentence, and no sentence is without a code', () => {
  expect(Object.keys(messagesFor('en').problems).sort()).toEqual([...REFUSAL_CODES, ...NOTICES].sort())
})

test('every word that an input schema refuses with is one of these codes', () => {
  const codes = globSync('domain/**/*-input.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:message: |, |(?<!literal)(?<!fromFirstOfMonth)\()'([a-z]+(?:-[a-z]+)*)'\)/g)].map(
      ([, code = '']) => code,
    ),
  )
  expect(new Set(codes).size).toBeGreaterThan(10)
  expect(codes.filter((code) => !isRefusalCode(code))).toEqual([])
})

test('one, few and many are told apart where the language does', () => {
  const sentence = (locale: 'en' | 'ru', count: number) => translator(locale)('editor.peopleCount', { count })
  expect([1, 2, 5].map((count) => sentence('en', count))).toEqual(['1 appearance', '2 appearances', '5 appearances'])
  expect([1, 2, 5].map((count) => sentence('ru', count))).toEqual(['1 выступление', '2 выступления', '5 выступлений'])
})
