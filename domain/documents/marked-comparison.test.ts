import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { rowWithRuns } from '#domain/documents/block-runs'
import { markedComparison } from '#domain/documents/marked-comparison'
import type { Block, PaperPerson, ProgrammeRow, Run, Runs } from '#domain/documents/paper'
import { programmePaper } from '#domain/documents/programme-paper'
import { LOCALES, type Locale } from '#domain/text/locale'
import { anyAgenda, anyTwoAgendas } from '#harness/any-agenda'
import { agenda, inEnglish, slot, somebody } from '#harness/sample-agenda'
import { wholeAgenda } from '#harness/whole-agenda'
import { paperWords } from '#messages/paper-words'

const version = (document: AgendaDocument, number: number) => ({
  document,
  number,
  publishedAt: `2027-01-${10 + number}T09:00:00.000Z`,
  standing: document.standing,
  chair: 'Kazakhstan',
  sides: { states: {}, organizations: {} },
  marks: [],
})

const paperOf = (document: AgendaDocument, number: number, locale: Locale) =>
  programmePaper(version(document, number), locale, paperWords(locale), { abstracts: true })

const marked = (was: AgendaDocument, now: AgendaDocument, locale: Locale = 'en') =>
  markedComparison(version(was, 1), version(now, 2), locale, paperWords(locale))

/** The lines of a paper, each with what of it is the other version's left out; lines that are empty then are none. */
function lines(blocks: readonly Block[], without: Run['look'] | null): string[] {
  const words = (runs: Runs) => runs.flatMap(({ text, look }) => (look === without ? [] : [text])).join('')
  const rows = (list: readonly ProgrammeRow[]): string[] =>
    list.flatMap(({ times, blocks: within }) => [...times.map(words), ...lines(within, without)])
  const person = ({ name, beneath, marks }: PaperPerson) => [words(name) === '' ? '' : `${words(name)} ${marks.join()}`, words(beneath)]
  return blocks
    .flatMap((block): string[] => {
      if (block.kind === 'heading') return [words(block.runs), words(block.aside ?? [])]
      if (block.kind === 'text') return [words(block.runs)]
      if (block.kind === 'list') return block.entries.flatMap((entry) => lines(entry.blocks, without))
      if (block.kind === 'programme') return [...block.heads.map(words), ...rows(block.rows)]
      if (block.kind === 'lane') return [words(block.place), ...rows(block.rows)]
      if (block.kind === 'facts') return block.rows.flatMap(({ label, values }) => [words(label), ...values.map(words)])
      if (block.kind === 'people')
        return block.groups.flatMap(({ label, entries }) => [
          words(label),
          ...entries.flatMap(({ topic, persons }) => [words(topic), ...persons.flatMap(person)]),
        ])
      if (block.kind === 'head') return [words(block.title), ...block.beneath.map(words)]
      throw new Error(block.kind)
    })
    .filter((line) => line.trim() !== '')
}

/** What is told of the two versions stands between the head and the programme. */
const programme = (blocks: readonly Block[]) => [...blocks.slice(0, 1), ...blocks.slice(2)]

describe('two versions of a programme, marked up', () => {
  test('say the later one where what went is left out, and the earlier one where what came is', () => {
    fc.assert(
      fc.property(fc.oneof(anyTwoAgendas, fc.tuple(anyAgenda, anyAgenda)), fc.constantFrom(...LOCALES), ([was, now], locale) => {
        const { blocks } = marked(was, now, locale)
        expect(lines(programme(blocks), 'deleted')).toEqual(lines(paperOf(now, 2, locale).blocks, null))
        expect(lines(programme(blocks), 'inserted')).toEqual(lines(paperOf(was, 1, locale).blocks, null))
      }),
      { numRuns: 60 },
    )
  })

  test('mark nothing where nothing changed', () => {
    const { blocks } = marked(wholeAgenda, wholeAgenda)
    expect(programme(blocks).slice(1)).toEqual(paperOf(wholeAgenda, 2, 'en').blocks.slice(1))
  })

  const opening = (times: [string, string], title: string, ...people: string[]) =>
    slot('s1', ...times, { kind: 'opening', title: inEnglish(title), contributions: people.map((id) => somebody(id)) })
  const lunch = slot('s2', '10:00', '11:00', { kind: 'meal', title: inEnglish('Lunch') })

  test('mark words within a line, other times, and somebody who joins', () => {
    const was = agenda(opening(['09:00', '10:00'], 'Opening of it', 'c1'), lunch)
    const now = agenda(opening(['09:30', '10:00'], 'Opening of the day', 'c1', 'c2'), lunch)
    expect(inMarks(marked(was, now).blocks)).toEqual([
      '[09:00–10:00]{09:30–10:00}',
      'Opening of [it]{the day}',
      '[Presenter]{Presenters}',
      'Name of c1',
      '{Name of c2}',
      '10:00–11:00',
      'Lunch',
    ])
  })

  test('show what was moved where it stood and where it stands, and what was taken out where it stood', () => {
    const dinner = slot('s3', '19:00', null, { kind: 'reception', title: inEnglish('Dinner') })
    const session = slot('s4', '11:00', '12:00', { kind: 'session', title: inEnglish('Session') })
    const was = agenda(opening(['09:00', '10:00'], 'Opening'), lunch, session)
    const now = agenda(lunch, session, opening(['09:00', '10:00'], 'Opening'), dinner)
    expect(inMarks(marked(was, now).blocks)).toEqual([
      '[09:00–10:00]',
      '[Opening]',
      '10:00–11:00',
      'Lunch',
      '11:00–12:00',
      'Session',
      '{09:00–10:00}',
      '{Opening}',
      '{19:00–}',
      '{Dinner}',
    ])
  })
})

/** The lines of the programme: what went in square brackets, what came in curly ones. */
function inMarks(blocks: readonly Block[]): string[] {
  const words = (runs: Runs) =>
    runs.map(({ text, look }) => (look === 'deleted' ? `[${text}]` : look === 'inserted' ? `{${text}}` : text)).join('')
  const rows = blocks.flatMap((block) => (block.kind === 'programme' ? block.rows : []))
  const lines: string[] = []
  for (const row of rows)
    rowWithRuns(row, (runs) => {
      if (runs.length > 0) lines.push(words(runs))
      return runs
    })
  return lines
}
