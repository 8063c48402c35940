import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryAt } from '#domain/documents/printed-field'
import { proposalsInWord } from '#domain/documents/proposals-in-word'
import { textPaper } from '#domain/documents/text-paper'
import type { WordBlock, WordContent, WordParagraph, WordRun } from '#domain/documents/word-content'
import { comparisonBudget } from '#domain/statement/comparison-budget'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { Locale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { readWordFile } from '#server/files/word-document'
import { drawWord } from '#server/papers/draw-word'

// A revision goes out as a Word file and comes back with what a delegation did to it.

const WORDINGS = ['States will share data.', 'The Chair will report.', 'A group of experts will meet twice a year.']
const ids = WORDINGS.map((_, at) => `0000000${at}-0000-4000-8000-000000000000`)
const document: StatementDocument = {
  format: 1,
  kind: 'chairs-statement',
  title: { original: 'en', en: 'Statement', ru: 'Заявление' },
  authoritative: 'en',
  demonstration: false,
  paragraphs: WORDINGS.map((en, at) => ({
    id: ids[at] ?? '',
    heading: at === 1 ? { original: 'en', en: 'Reports' } : null,
    text: at === 0 ? { original: 'en', en, ru: 'Государства обменяются данными.' } : { original: 'en', en },
  })),
}
const revision = { meeting: 'som-9', number: 2, document }

async function sentOut(locale: Locale = 'en'): Promise<WordContent> {
  const meeting = {
    id: 'm',
    slug: 'som-9',
    type: 'som' as const,
    ordinal: 9,
    title: { original: 'en' as const, en: '9th SOM' },
    theme: null,
    startsOn: '2019-03-01',
    endsOn: '2019-03-01',
    timeZone: 'Asia/Almaty',
    city: null,
    country: null,
    venue: null,
    preamble: null,
    alsoZones: [],
  }
  const paper = textPaper({ meeting, document, name: 'Rev.2', at: '2019-02-01T09:00:00.000Z', note: '' }, locale, paperWords(locale), null)
  const file = await drawWord(paper, { text: { meeting: 'som-9', revision: 2, language: locale } }, { tracks: true })
  const read = await readWordFile(file)
  if (!read.ok) throw new Error(read.code)
  return read.content
}

const isOf = (block: WordBlock, id: string): block is WordParagraph =>
  block.kind === 'paragraph' && block.bookmarks.some((bookmark) => entryAt(bookmark)?.id === id)

const by = (kind: 'inserted' | 'deleted') => ({ kind, author: 'Delegation', at: null })
const runOf = (text: string, change: WordRun['change'] = null): WordRun => ({
  text,
  language: null,
  style: null,
  strong: false,
  italic: false,
  change,
  href: null,
  comments: [],
})

/** The file after somebody worked on the paragraph with an id. */
function edited(content: WordContent, id: string, edit: (paragraph: WordParagraph) => WordBlock[]): WordContent {
  return { ...content, blocks: content.blocks.flatMap((block) => (isOf(block, id) ? edit(block) : [block])) }
}

const tracked =
  (text: string) =>
  (paragraph: WordParagraph): WordBlock[] => [
    { ...paragraph, runs: [...paragraph.runs.map((run) => ({ ...run, change: by('deleted') })), runOf(text, by('inserted'))] },
  ]

const read = (content: WordContent) => proposalsInWord(revision, content, comparisonBudget())
const brief = (content: WordContent) => {
  const found = read(content)
  return found.ok ? found.proposals.map(({ edit, kind, number, language, text, at }) => [edit, kind, number, language, text, at]) : found
}

describe('a revision that comes back from Word', () => {
  test('unchanged proposes nothing', async () => {
    expect(read(await sentOut())).toEqual({ ok: true, proposals: [], unplaced: [] })
    expect(read(await sentOut('ru'))).toEqual({ ok: true, proposals: [], unplaced: [] })
  })

  test('with tracked changes proposes wording, in the language the paragraph was read in', async () => {
    const [first = '', second = ''] = ids
    expect(brief(edited(await sentOut(), second, tracked('The Chair may report.')))).toEqual([
      ['reworded', 'wording', 2, 'en', 'The Chair may report.', ''],
    ])
    const russian = edited(
      edited(await sentOut('ru'), first, tracked('Государства обмениваются данными.')),
      second,
      tracked('The Chair reports.'),
    )
    expect(brief(russian)).toEqual([
      ['reworded', 'wording', 1, 'ru', 'Государства обмениваются данными.', ''],
      ['reworded', 'wording', 2, 'en', 'The Chair reports.', ''],
    ])
    const found = read(edited(await sentOut(), second, tracked('The Chair may report.')))
    expect(found.ok && found.proposals[0]?.changes).toEqual([
      { kind: 'same', text: 'The Chair ' },
      { kind: 'deleted', text: 'will' },
      { kind: 'added', text: 'may' },
      { kind: 'same', text: ' report.' },
    ])
  })

  test('with edits that were not tracked proposes them too', async () => {
    const [first = ''] = ids
    const content = edited(await sentOut(), first, (paragraph) => [{ ...paragraph, runs: [runOf('States may share data.')] }])
    expect(brief(content)).toEqual([['reworded', 'wording', 1, 'en', 'States may share data.', '']])
  })

  test('with a paragraph taken out, and one put in, says so as comments on their places', async () => {
    const [, second = '', third = ''] = ids
    const gone = edited(await sentOut(), third, (paragraph) => [
      { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, change: by('deleted') })), change: by('deleted') },
    ])
    const both = edited(gone, second, (paragraph) => [
      paragraph,
      { ...paragraph, bookmarks: [], change: by('inserted'), runs: [runOf('Costs lie where they fall.', by('inserted'))] },
    ])
    expect(brief(both)).toEqual([
      ['added', 'comment', 2, 'en', 'Costs lie where they fall.', ''],
      ['removed', 'comment', 3, 'en', '', ''],
    ])
  })

  test('with comments proposes each on its paragraph, with the words it stands at; others are told', async () => {
    const [first = ''] = ids
    const content = edited(await sentOut(), first, (paragraph) => [
      { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, comments: ['c1'] })) },
    ])
    const comments = [
      { id: 'c1', author: 'Somebody', at: null, text: 'Which data?', words: 'share data' },
      { id: 'c2', author: 'Somebody', at: null, text: 'A good title.', words: 'Statement' },
    ]
    expect(read({ ...content, comments })).toEqual({
      ok: true,
      proposals: [
        {
          edit: 'comment',
          kind: 'comment',
          paragraphId: first,
          number: 1,
          language: 'en',
          text: 'Which data?',
          at: 'share data',
          author: 'Somebody',
          changes: [],
        },
      ],
      unplaced: ['A good title.'],
    })
  })

  test('without its bookmarks and its part is known by its words', async () => {
    const [, second = ''] = ids
    const content = edited(await sentOut(), second, tracked('The Chair may report.'))
    const bare = {
      ...content,
      kept: null,
      blocks: content.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, bookmarks: [] } : block)),
    }
    expect(brief(bare)).toEqual([['reworded', 'wording', 2, 'en', 'The Chair may report.', '']])
  })

  test('of another meeting, another revision, or of no text is refused', async () => {
    const content = await sentOut()
    const kept = (text: object) => ({ ...content, kept: { text } })
    expect(read(kept({ meeting: 'som-8', revision: 2, language: 'en' }))).toEqual({ ok: false, code: 'another-text' })
    expect(read(kept({ meeting: 'som-9', revision: 1, language: 'en' }))).toEqual({ ok: false, code: 'another-revision', revision: 1 })
    expect(read({ language: null, kept: null, comments: [], blocks: [] })).toEqual({ ok: false, code: 'another-text' })
  })

  test('whatever was done to it with tracked changes: the wordings come back as they were left', async () => {
    const content = await sentOut()
    const wording = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), minLength: 1, maxLength: 30 }).map((text) => `X${text.trim()}`)
    await fc.assert(
      fc.property(fc.tuple(...ids.map(() => fc.option(wording))), (left) => {
        const file = ids.reduce((so, id, at) => {
          const text = left[at]
          return text == null ? so : edited(so, id, tracked(text))
        }, content)
        const expected = left.flatMap((text, at) =>
          text === null ? [] : [['reworded', 'wording', at + 1, 'en', text.replaceAll(/ +/g, ' '), '']],
        )
        const found = brief(file)
        expect(
          Array.isArray(found) &&
            found.map((one) => one.map((value) => (typeof value === 'string' ? value.replaceAll(/ +/g, ' ') : value))),
        ).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
