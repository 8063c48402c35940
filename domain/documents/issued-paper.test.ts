import { describe, expect, test } from 'vitest'
import { type IssuedChoice, issuedPaper } from '#domain/documents/issued-paper'
import type { Run } from '#domain/documents/paper'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { IssuanceView, IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'

const language = (
  locale: Locale,
  standing: IssuedLanguage['standing'],
  title: string,
  texts: [string | null, string][],
): IssuedLanguage => ({
  locale,
  standing,
  title,
  paragraphs: texts.map(([heading, text], at) => ({ id: `p${at}`, heading, text })),
  canonical: '',
  contentHash: `sha256-${locale}`,
  since: 0,
})

const issuance = (correction: number, more: Partial<IssuanceView> = {}): IssuanceView => ({
  correction,
  issuedAt: `2015-09-2${2 + correction}T06:00:00.000Z`,
  day: `2015-09-2${2 + correction}`,
  reason: correction === 0 ? '' : 'A name was misspelt.',
  corrected: correction === 0 ? [] : ['en'],
  chairState: 'KZ',
  chairName: 'Kazakhstan',
  chairperson: original('en', 'Somebody Presiding'),
  position: original('en', 'Deputy Minister'),
  place: null,
  ...more,
})

const english = language('en', 'authoritative', 'A text', [
  [null, 'We met [in Astana].'],
  ['Data', 'We counted.'],
])
const russian = language('ru', 'unofficial', 'Текст', [
  [null, 'Мы встретились.'],
  ['Данные', 'Мы посчитали.'],
])

const read: IssuedStatementView = {
  slug: 'a-som',
  meeting: {
    title: original('en', 'A meeting'),
    startsOn: '2015-09-22',
    endsOn: '2015-09-22',
    timeZone: 'Asia/Almaty',
    city: original('en', 'Astana'),
  },
  isPublic: true,
  hasSchedule: false,
  kind: 'chairs-statement',
  demonstration: false,
  authoritative: 'en',
  number: 3,
  agreed: { how: 'no-objection', on: '2015-09-22', by: 'silence', among: ['KZ', 'TJ'] },
  agreedBefore: null,
  among: ['Kazakhstan', 'Tajikistan'],
  languages: [english, russian],
  stale: { ru: ['p1'] },
  status: 'issued',
  issuances: [issuance(0)],
  earlier: [],
  withdrawal: null,
  undone: [],
  others: [],
  newest: true,
  can: { toDesk: false },
}

const en = (text: string, look?: Run['look']): Run => (look === undefined ? { text, lang: 'en' } : { text, lang: 'en', look })
const ru = (text: string, look?: Run['look']): Run => (look === undefined ? { text, lang: 'ru' } : { text, lang: 'ru', look })
const paper = (of: IssuedStatementView = read, locale: Locale = 'en', choice: Partial<IssuedChoice> = {}) =>
  issuedPaper(of, locale, paperWords(locale), { as: null, beside: null, ...choice })

test('an issued text is printed with its number, its paragraphs, who issued it, how it was agreed, and the hash of its words', () => {
  expect(paper()).toEqual({
    ...paper(),
    language: 'en',
    title: 'A text – A meeting',
    foot: 'A text. A meeting',
    version: 'No. 3, issued 22 September 2015',
    marks: [],
    at: '2015-09-22T06:00:00.000Z',
    landscape: false,
    blocks: [
      {
        kind: 'head',
        above: [en('A meeting'), en(', '), en('Astana'), en(', '), en('22 September 2015')],
        title: [en('A text')],
        beneath: [[en('Chair’s Statement')]],
      },
      { kind: 'text', look: 'quiet', runs: [en('Issued with words in square brackets that were not agreed: 1.')] },
      {
        kind: 'list',
        look: 'paragraphs',
        entries: [{ id: 'p0', label: '1', blocks: [{ kind: 'text', runs: [en('We met [in Astana].')] }] }],
      },
      { kind: 'heading', level: 1, runs: [en('Data')] },
      { kind: 'list', look: 'paragraphs', entries: [{ id: 'p1', label: '2', blocks: [{ kind: 'text', runs: [en('We counted.')] }] }] },
      {
        kind: 'facts',
        rows: [
          {
            label: [en('Issued')],
            values: [[en('as No. 3 by the Chair, Kazakhstan, on 22 September 2015. Somebody Presiding, Deputy Minister.')]],
          },
          {
            label: [en('Agreed')],
            values: [[en('No objection in the silence procedure that ended on 22 September 2015, among: Kazakhstan, Tajikistan')]],
          },
          { label: [en('Languages')], values: [[en('English (authoritative), Russian (unofficial translation)')]] },
        ],
      },
      { kind: 'text', look: 'quiet', runs: [en('Hash of the plain text')] },
      { kind: 'text', look: 'small', runs: [en('sha256-en')] },
    ],
  })
})

test('a translation says on every page that it is unofficial, and beneath a paragraph that it is older than the deciding words', () => {
  const made = paper(read, 'ru')
  expect(made?.marks).toEqual(['Неофициальный перевод'])
  expect(made?.blocks.filter(({ kind }) => kind === 'list').at(-1)).toEqual({
    kind: 'list',
    look: 'paragraphs',
    entries: [
      {
        id: 'p1',
        label: '2',
        blocks: [
          { kind: 'text', runs: [ru('Мы посчитали.')] },
          { kind: 'text', look: 'quiet', runs: [ru('Этот перевод старше аутентичного текста.')] },
        ],
      },
    ],
  })
})

test('two languages stand side by side, paragraph by paragraph, each called what it is', () => {
  const made = paper(read, 'en', { beside: 'ru' })
  expect(made?.blocks.find(({ kind }) => kind === 'columns')).toEqual({
    kind: 'columns',
    heads: [[en('English (authoritative)')], [en('Russian (unofficial translation)')]],
    rows: [
      { label: '1', cells: [[en('We met [in Astana].')], [ru('Мы встретились.')]] },
      { label: null, cells: [[en('Data', 'strong')], [ru('Данные', 'strong')]] },
      { label: '2', cells: [[en('We counted.')], [ru('Мы посчитали.')]] },
    ],
  })
})

test('a language it was not issued in has no paper, alone or beside another; nor has one beside itself', () => {
  expect(paper(read, 'kk')).toBeNull()
  expect(paper(read, 'en', { beside: 'kk' })).toBeNull()
  expect(paper(read, 'en', { beside: 'en' })).toBeNull()
})

describe('what came after the issue', () => {
  const corrected: IssuedStatementView = {
    ...read,
    status: 'corrected',
    issuances: [issuance(1), issuance(0)],
    earlier: [{ correction: 0, languages: [{ ...english, title: 'A tekst' }], stale: {}, changed: {} }],
  }

  test('a correction is in the version and among the corrections, with its reason', () => {
    const made = paper(corrected)
    expect(made?.version).toBe('No. 3, Corr.1, 23 September 2015')
    const facts = made?.blocks.find(({ kind }) => kind === 'facts')
    expect(facts?.kind === 'facts' && facts.rows.at(-1)).toEqual({
      label: [en('Corrections')],
      values: [[en('Corr.1, 23 September 2015 (English): A name was misspelt.')]],
    })
  })

  test('the text before it can be printed, marked as an earlier issue; of a correction there is none of, nothing is', () => {
    const before = paper(corrected, 'en', { as: '0' })
    expect([before?.version, before?.marks, before?.title]).toEqual([
      'No. 3, issued 22 September 2015',
      ['This is an earlier issue of the text.'],
      'A tekst – A meeting',
    ])
    expect(paper(corrected, 'en', { as: '2' })).toBeNull()
  })

  test('a withdrawn text is marked on every page, with the reason at its head; a demonstration says that it is none of the official ones', () => {
    const withdrawn = paper({ ...read, withdrawal: { reason: 'Issued in error.', day: '2015-10-01', at: '2015-10-01T06:00:00.000Z' } })
    expect(withdrawn?.marks).toEqual(['This text was withdrawn on 1 October 2015.'])
    expect(withdrawn?.blocks[1]).toEqual({ kind: 'text', look: 'quiet', runs: [en('Issued in error.')] })
    const demonstration = paper({ ...read, demonstration: true }, 'ru')
    expect([demonstration?.version, demonstration?.marks]).toEqual([
      'Демонстрационный текст, датирован 22 сентября 2015\u00A0г.',
      ['Демонстрационный текст, не официальный документ'],
    ])
  })
})
