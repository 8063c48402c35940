import { expect, test } from 'vitest'
import { readIssuedLanguages } from '#domain/statement/read-issued-languages'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import type { StatementDocument } from '#domain/statement/statement-document'
import { inEnglish } from '#harness/sample-agenda'

const document: StatementDocument = {
  format: 1,
  kind: 'declaration',
  title: inEnglish('Declaration'),
  authoritative: 'ru',
  demonstration: true,
  paragraphs: [
    { id: 'a', heading: inEnglish('Heading'), text: { original: 'en', en: 'We met.', ru: 'Мы встретились.', renders: { ru: 'We met.' } } },
    { id: 'b', heading: null, text: null },
  ],
}
const language = {
  locale: 'kk',
  standing: 'unofficial',
  title: 'Декларация',
  paragraphs: [{ id: 'a', heading: 'Тақырып', text: 'Біз кездестік.' }],
  canonical: 'Декларация\n\nТақырып\n\n1. Біз кездестік.\n',
  contentHash: 'sha256-x',
  since: 2,
}
const stored = (what: unknown): unknown => JSON.parse(JSON.stringify(what))

test('a frozen revision is read unchanged; without a format number it has the format of the first release', () => {
  expect(readStatementDocument(stored(document))).toEqual(document)
  const { format: _, ...older } = document
  expect(readStatementDocument(stored(older))).toEqual(document)
})

test('frozen issued languages are read unchanged', () => {
  expect(readIssuedLanguages(stored({ format: 1, languages: [language] }))).toEqual([language])
})

test('a document that is not a text of Gavel, or comes from a newer release, is refused', () => {
  const paragraph = { id: 'a', heading: null, text: 'We met.' }
  for (const change of [{ kind: 'poem' }, { authoritative: 'fr' }, { format: 2 }, { paragraphs: [paragraph] }, { title: null }])
    expect(() => readStatementDocument(stored({ ...document, ...change })), JSON.stringify(change)).toThrow()
  for (const change of [{ standing: 'sacred' }, { locale: 'fr' }, { since: null }, { paragraphs: [{ id: 'a' }] }])
    expect(() => readIssuedLanguages(stored({ format: 1, languages: [{ ...language, ...change }] })), JSON.stringify(change)).toThrow()
  expect(() => readIssuedLanguages(stored({ format: 2, languages: [language] }))).toThrow('format 2')
})
