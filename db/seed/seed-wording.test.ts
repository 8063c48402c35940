import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SOM_5 } from '#db/seed/demo-record'
import { SOM_2 } from '#db/seed/demo-statements'
import { practiceConference } from '#db/seed/practice-conference'
import { REGISTER } from '#db/seed/register'
import { LOCALES } from '#domain/text/locale'
import { mostlyIn } from '#domain/text/mostly-in'

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

test('one thing has one name in the Kazakh of the record, and a sentence one dash', () => {
  const others = /(?<!\p{L})пана |(?<!қайта )бағыттау|сараптамалық|жаттықтырушы|аймақтық|миграция| – /iu
  expect(found('kk', others)).toEqual([])
})

/** What a claim quotes, as one source names a meeting or its theme: it stays in the source's own words, and in one language. */
const QUOTED = /^register\/.* (?:title|theme)\/text$/

const published = [
  ...textsIn(REGISTER(), 'register'),
  ...textsIn(SOM_5.facts, 'som-5'),
  ...textsIn(SOM_5.agenda(), 'som-5'),
  ...textsIn(SOM_2().facts, 'som-2'),
  ...textsIn(practiceConference('2027-01-10'), 'practice-conference'),
]

test('every text of the register, of the 5th SOM and of the practice conference is there in three languages; only a title or theme a claim quotes is in one', () => {
  expect(published.length).toBeGreaterThan(400)
  const lacking = published.filter(([, { en, ru, kk }]) => !en || !ru || !kk)
  const quoted = lacking.filter(([at, words]) => QUOTED.test(at) && Object.keys(words).length === 1)
  expect(lacking.filter((text) => !quoted.includes(text)).map(([at, { en }]) => `${at}: ${en}`)).toEqual([])
})

test('no page of the register, nor the programme of the 5th SOM, is mostly in another language than its reader’s', () => {
  const localized = (texts: [at: string, texts: Texts][]) => texts.map(([, words]) => ({ original: 'en' as const, ...words }))
  const pages = [
    ...REGISTER().events.map(({ slug, ...event }) => ({ slug, texts: localized(textsIn(event, slug)) })),
    { slug: 'programme', texts: localized(textsIn(SOM_5.agenda(), 'som-5')) },
  ]
  const foreign = pages.flatMap(({ slug, texts }) =>
    LOCALES.filter((locale) => mostlyIn(texts, locale)).map((locale) => `${locale} ${slug}`),
  )
  expect(foreign).toEqual([])
})
