import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// The texts of the record that are ours, in Russian and Kazakh: slips that a machine can see.

type Texts = { en?: string; ru?: string; kk?: string }

const isTexts = (value: object): value is Texts =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => /^(?:en|ru|kk)$/.test(key))

function textsIn(value: unknown, at: string): [at: string, texts: Texts][] {
  if (typeof value !== 'object' || value === null) return []
  if (isTexts(value)) return [[at, value]]
  const field = 'field' in value ? ` ${String(value.field)}` : ''
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}${field}/${key}`))
}

const files = globSync('db/seed/*.json').sort()
const texts = files.flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8')), file))

const found = (locale: 'ru' | 'kk', slip: RegExp) =>
  texts.filter(([, words]) => slip.test(words[locale] ?? '')).map(([at, words]) => `${at}: ${words[locale]}`)

test('quotation marks in Russian and Kazakh are those of the language', () => {
  expect(texts.length).toBeGreaterThan(300)
  expect([...found('ru', /[“”„"]/), ...found('kk', /[“”„"]/)]).toEqual([])
})

test('Kazakh years are written out, and no word has a doubled letter before its ending', () => {
  expect(found('kk', /\d ?жж?\.|Процесск|Ашхабад/)).toEqual([])
})

test('ranges of months have spaces around their dash, as dates of the screens have', () => {
  expect([...found('ru', /(?:ь|рт|ай)–[а-я]/), ...found('kk', /\p{L}–\p{L}/u)]).toEqual([])
})

test('the Operating Modalities have one name, in which a reader can find the English one', () => {
  expect(found('ru', /документ\p{L}* о порядке работы/iu)).toEqual([])
})

/** What is kept as its source prints it. */
const VERBATIM = /\/title$| title\/text$|\/theme$| (?:theme|project)\/text$/

test('a remark of the record is said in every language; only titles, themes and projects stay as printed', () => {
  const register = texts.filter(([at]) => at.startsWith('db/seed/register.json') && !VERBATIM.test(at))
  expect(register.length).toBeGreaterThan(200)
  expect(register.filter(([, { ru, kk }]) => !ru || !kk).map(([at, { en }]) => `${at}: ${en}`)).toEqual([])
})
