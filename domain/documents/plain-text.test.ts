import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { compose } from '#domain/agenda/compose'
import { type Block, type Paper, run } from '#domain/documents/paper'
import { plainLines, plainPaper } from '#domain/documents/plain-text'
import { programmePaper } from '#domain/documents/programme-paper'
import { LOCALES } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import { anyDraft } from '#harness/any-draft'
import { LONG_FORM } from '#harness/long-form'
import { agenda, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'
import { paperWords } from '#messages/paper-words'

const ROUNDS = LONG_FORM ? 2_000 : 40
const runs = (text: string) => [run(text, 'en')]
const printed = (document: AgendaDocument, locale: 'en' | 'ru' | 'kk' = 'en'): string => {
  const version = {
    document,
    number: 2,
    publishedAt: '2027-01-10T05:00:00.000Z',
    chair: null,
    sides: { states: {}, organizations: {} },
    marks: [],
  }
  return plainPaper(programmePaper(version, locale, paperWords(locale), { abstracts: true }))
}

describe('a programme as text for a mail', () => {
  test('has times in a column, people beneath what they present, and its version at the end', () => {
    const document: AgendaDocument = {
      ...agenda(
        slot('a', '09:00', '10:30', {
          kind: 'session',
          number: '1',
          title: inEnglish('Protection of refugees and migrants in a long title that does not fit into one line'),
          contributions: [
            somebody('m', { role: 'moderator', honorific: inEnglish('Ms.'), name: inEnglish('Who Moderates') }),
            somebody('p', { name: inEnglish('Who Presents'), position: inEnglish('Director'), attendance: 'video' }),
          ],
          parts: [{ ...part('First part'), start: '09:30', end: '09:45' }],
        }),
        slot('b', '23:30', '00:30'),
        slot('c', null, null, { when: inEnglish('After the plenary') }),
      ),
      standing: { code: 'provisional', adoptedOn: null, amended: false },
      meeting: { ...meeting, venue: inEnglish('Hotel'), city: inEnglish('Almaty') },
    }
    expect(printed(document)).toBe(`Programme
6th SOM
=======

When   5 October 2027
Where  Hotel, Almaty

Tuesday 5 October                                     Almaty time, UTC+5
------------------------------------------------------------------------

09:00–10:30        1 Protection of refugees and migrants in a long title
                   that does not fit into one line
                   Moderator:
                     Ms. Who Moderates
                   Presenter:
                     Who Presents (by video)
                       Director

                   First part                                09:30–09:45

23:30–00:30 +1     Slot b

After the plenary  Slot c

------------------------------------------------------------------------
6th SOM
Version 2, provisional, 10 January 2027, 10:00 Almaty time
`)
  })

  test('has every title and name in each language, whatever is composed, and no line that a mail would break', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LOCALES), (draft, locale) => {
        const document = compose(draft, new Map([['o1', 'IOM']]))
        const text = printed(document, locale)
        expect(text.split('\n').filter((line) => [...line].length > 72 || line !== line.trimEnd())).toEqual([])
        const said = text.replaceAll(/\s+/g, ' ')
        for (const { slots } of document.days)
          for (const { title, contributions } of slots)
            for (const words of [title, ...contributions.filter(({ role }) => role !== 'line').map(({ name }) => name)])
              expect(said).toContain(wordsOf(words, locale))
      }),
      { numRuns: ROUNDS },
    )
  })
})

describe('any block as plain text', () => {
  const lines = (...blocks: Block[]) => plainLines(blocks, 40)

  test('a list has its labels before, and its words beneath each other', () => {
    const entries = [
      { label: '1', blocks: [{ kind: 'text' as const, runs: runs('Adoption of the agenda and of the working methods') }] },
      { label: null, blocks: [{ kind: 'text' as const, runs: runs('Closing') }] },
    ]
    expect(lines({ kind: 'list', look: 'sub-items', entries })).toEqual([
      '1 Adoption of the agenda and of the',
      '  working methods',
      '• Closing',
    ])
  })

  test('a table keeps its columns, and languages stand side by side', () => {
    expect(
      lines({
        kind: 'table',
        head: [runs('Name'), runs('Place')],
        rows: [[runs('Somebody with a long name'), runs('Hall A')]],
        widths: [1, 1],
      }),
    ).toEqual(['Name                Place', '-------------------------', 'Somebody with a     Hall A', 'long name', ''])
    expect(
      lines({ kind: 'columns', heads: [runs('English'), runs('Русский')], rows: [{ label: '1.', cells: [runs('One'), runs('Один')] }] }),
    ).toEqual(['   English           Русский', '', '1. One               Один', ''])
  })

  test('what was put in or taken out is in brackets, and an address follows its words', () => {
    const marked = [
      run('We ', 'en'),
      run('met', 'en', 'deleted'),
      run('meet', 'en', 'inserted'),
      { ...run(' AP/1', 'en'), href: 'https://a.example/1' },
    ]
    expect(lines({ kind: 'text', runs: marked })).toEqual(['We [-met-][+meet+] AP/1', '<https://a.example/1>'])
  })

  test('marks of a paper come first', () => {
    const paper: Paper = {
      ...{ language: 'en', title: '', foot: 'AP/1', version: 'Version 1', marks: ['Draft'], at: '', landscape: false, pages: '' },
      blocks: [{ kind: 'text', runs: runs('Words') }],
    }
    expect(plainPaper(paper)).toBe(`Draft\n\nWords\n\n${'-'.repeat(72)}\nAP/1\nVersion 1\n`)
  })
})
