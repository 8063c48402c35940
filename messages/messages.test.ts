import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
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

test('every code that the domain and the server refuse with has its sentence', () => {
  const codes = new Set<string>()
  for (const file of globSync('{domain,server}/**/*.ts')) {
    if (file.endsWith('.test.ts')) continue
    const source = readFileSync(file, 'utf8')
    for (const match of source.matchAll(/refuseField\([^,]+, '([a-z-]+)'/g)) codes.add(match[1] ?? '')
    if (file.includes('-input.ts'))
      for (const match of source.matchAll(/(?:message: |, |\()'([a-z]+(?:-[a-z]+)+)'/g)) codes.add(match[1] ?? '')
  }
  const words = messagesFor('en').problems as Record<string, string>
  const notCodes = new Set(['support-unit', 'days-in-use', 'focal-point'])
  expect(codes.size).toBeGreaterThan(20)
  expect([...codes].filter((code) => !(code in words) && !notCodes.has(code))).toEqual([])
})

test('one, few and many are told apart where the language does', () => {
  const say = (locale: 'en' | 'ru', count: number) => translator(locale)('editor.peopleCount', { count })
  expect([1, 2, 5].map((count) => say('en', count))).toEqual(['1 appearance', '2 appearances', '5 appearances'])
  expect([1, 2, 5].map((count) => say('ru', count))).toEqual(['1 выступление', '2 выступления', '5 выступлений'])
})
