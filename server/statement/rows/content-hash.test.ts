import { expect, test } from 'vitest'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import type { StatementDocument } from '#domain/statement/statement-document'
import { writeAll } from '#domain/text/text-input'
import { draftMark } from '#server/statement/rows/content-hash'

test('a draft whose title has two translations says the same as the revision made of it', () => {
  const title = writeAll(null, { en: 'Communiqué', ru: 'Коммюнике', kk: 'Коммюнике' }, 'en')
  if (title === null) throw new Error('a title of three languages is not blank')
  const draft: StatementDocument = {
    format: 1,
    kind: 'communique',
    title,
    authoritative: 'en',
    demonstration: false,
    paragraphs: [{ id: 'first', heading: null, text: { original: 'en', en: 'The States will meet again.' } }],
  }
  const revision = readStatementDocument(JSON.parse(JSON.stringify(draft)))
  expect(draftMark(revision)).toBe(draftMark(draft))
  expect(draftMark({ ...revision, demonstration: true })).not.toBe(draftMark(draft))
})
