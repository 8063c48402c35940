import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { markedBlocks } from '#domain/documents/marked-blocks'
import { type Block, type Paper, run } from '#domain/documents/paper'
import { programmePaper } from '#domain/documents/programme-paper'
import type { WordBlock, WordChange } from '#domain/documents/word-content'
import { anyTwoAgendas } from '#harness/any-agenda'
import { LONG_FORM, limit } from '#harness/long-form'
import { paperWords } from '#messages/paper-words'
import { readWordFile } from '#server/files/word-document'
import { drawWord } from '#server/papers/draw-word'

const ROUNDS = LONG_FORM ? 100 : 5

function paperOf(document: AgendaDocument): Paper {
  const version = {
    document,
    number: 1,
    publishedAt: '2027-01-10T09:00:00.000Z',
    chair: null,
    sides: { states: {}, organizations: {} },
    marks: [],
  }
  return programmePaper(version, 'en', paperWords('en'), { abstracts: true })
}

/** The lines of a Word file as they stand once every change of one kind is undone, and the others are kept. */
async function linesOf(paper: Paper, undone: WordChange['kind'] | null): Promise<string[]> {
  const read = await readWordFile(await drawWord(paper))
  if (!read.ok) throw new Error(read.code)
  const stands = ({ change }: { change: WordChange | null }) => change === null || change.kind !== undone
  const lines = (blocks: readonly WordBlock[]): string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'table') return block.rows.filter(stands).flatMap(({ cells }) => cells.flatMap(lines))
      const label = block.runs.some(stands) ? (block.label ?? '') : ''
      return [
        label +
          block.runs
            .filter(stands)
            .map(({ text }) => text)
            .join(''),
      ]
    })
  return lines(read.content.blocks).filter((line) => line.trim() !== '')
}

/** How many rows a file has once every change of one kind is undone. */
async function rowsOf(paper: Paper, undone: WordChange['kind'] | null): Promise<number> {
  const read = await readWordFile(await drawWord(paper))
  if (!read.ok) throw new Error(read.code)
  return read.content.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .filter(({ change }) => change === null || change.kind !== undone).length
}

test('the room before a time comes and goes with the time', async () => {
  const part = (times: string[]): Block => ({
    kind: 'heading',
    level: 3,
    begins: 'part',
    id: 'p',
    runs: [run('Opening', 'en')],
    aside: times.map((time) => run(time, 'en')),
  })
  const compared = (was: string[], now: string[]): Paper => ({
    language: 'en',
    title: 'Programme',
    foot: 'SOM',
    version: 'Version 2',
    pages: 'Page {number} of {total}',
    marks: [],
    at: '2027-01-10T09:00:00.000Z',
    landscape: false,
    blocks: markedBlocks([part(was)], [part(now)]),
  })
  const stands = async (paper: Paper) => [await linesOf(paper, 'inserted'), await linesOf(paper, 'deleted')]
  expect(await stands(compared([], ['09:00']))).toEqual([['Opening'], ['Opening\t09:00']])
  expect(await stands(compared(['09:00'], []))).toEqual([['Opening\t09:00'], ['Opening']])
  expect(await stands(compared(['09:00'], ['09:30']))).toEqual([['Opening\t09:00'], ['Opening\t09:30']])
})

test('who accepts every change has the later version, who rejects them the earlier one, and neither an empty row', {
  timeout: limit(60_000),
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyTwoAgendas, async ([was, now]) => {
      const [earlier, later] = [paperOf(was), paperOf(now)]
      const compared = { ...later, blocks: markedBlocks(earlier.blocks, later.blocks) }
      expect(await linesOf(compared, 'deleted')).toEqual(await linesOf(later, null))
      expect(await linesOf(compared, 'inserted')).toEqual(await linesOf(earlier, null))
      expect([await rowsOf(compared, 'deleted'), await rowsOf(compared, 'inserted')]).toEqual([
        await rowsOf(later, null),
        await rowsOf(earlier, null),
      ])
    }),
    { numRuns: ROUNDS },
  )
})
