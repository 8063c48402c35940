import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { glancePaper } from '#domain/documents/glance-paper'
import { type Block, type Paper, run } from '#domain/documents/paper'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import { LOCALES, type Locale } from '#domain/text/locale'
import { LONG_FORM } from '#harness/long-form'
import { type ReadPdf, readPdf } from '#harness/pdf-text'
import { testWorld } from '#harness/test-world'
import { paperWords } from '#messages/paper-words'
import { drawPdf } from '#server/papers/draw-pdf'
import { schedule } from '#server/publication/queries/schedule'
import { documentOf, SIDES } from '../../e2e/structures/document-of'
import { HELD_AGENDAS } from '../../e2e/structures/held-agendas'
import { said } from '../../e2e/structures/said'
import english from '../../messages/en.json' with { type: 'json' }

// Papers as their readers have them: read back with pdf.js, words and tags.

testWorld()

const STANDINGS = new Set(Object.values(english.agenda.standings))

const held = LONG_FORM ? HELD_AGENDAS : HELD_AGENDAS.slice(0, 2)

function versionOf(document: AgendaDocument, more: Partial<AgendaVersion> = {}): AgendaVersion {
  return { document, number: 2, publishedAt: '2027-01-10T09:00:00.000Z', chair: null, sides: SIDES, marks: [], ...more }
}

const programme = (version: AgendaVersion, locale: Locale = 'en') =>
  programmePaper(version, locale, paperWords(locale), { abstracts: true })

async function fifthSom(locale: Locale): Promise<AgendaVersion> {
  const read = await schedule(null, { slug: 'som-5', locale })
  if (read.state === 'withdrawn') throw new Error('the 5th SOM stands')
  return { ...read, publishedAt: '2018-09-24T04:42:00.000Z', marks: [] }
}

const wordsOf = ({ pages }: ReadPdf) => pages.map(({ text }) => text).join(' ')

/** Levels of headings that follow a heading more than one above them. */
function skippedLevels({ pages }: ReadPdf): string[] {
  const headings = pages.flatMap(({ tags }) => tags.filter(({ path }) => isHeading(path)))
  let last = 0
  return headings.flatMap(({ path, text }) => {
    const level = Number(path.findLast((role) => /^H\d$/.test(role))?.slice(1))
    const skipped = level > last + 1
    last = level
    return skipped ? [`H${level} ${text}`] : []
  })
}

const isHeading = (path: readonly string[]) => path.some((role) => /^H\d$/.test(role))

/** What a paper keeps together and this file parts: pairs of words that stand on no page both. */
function parted({ pages }: ReadPdf, { blocks }: Paper): [string, string][] {
  // A line may end within what is one word elsewhere: at a hyphen.
  const bare = (words: string) => words.replaceAll(/\s/g, '')
  const read = pages.map(({ text }) => bare(text))
  return pairsIn(blocks).filter(([first, next]) => !read.some((page) => page.includes(bare(first)) && page.includes(bare(next))))
}

/** Each title with what follows it, each person with their topic and position. */
function pairsIn(blocks: readonly Block[]): [string, string][] {
  const following = blocks.flatMap((block, at): [string, string][] => {
    const titled = block.kind === 'heading' || (block.kind === 'text' && (at === 0 || block.look === undefined))
    const next = blocks[at + 1]
    return titled && next !== undefined ? [[plain(block.runs), firstWords(next)]] : []
  })
  return [...following, ...blocks.flatMap(pairsWithin)]
}

function pairsWithin(block: Block): [string, string][] {
  if (block.kind === 'programme' || block.kind === 'lane') return block.rows.flatMap((row) => pairsIn(row.blocks))
  if (block.kind !== 'people') return []
  return block.groups.flatMap(({ entries }) =>
    entries.flatMap(({ topic, persons }) =>
      persons.flatMap(({ name, beneath, marks }, at): [string, string][] => [
        ...(at === 0 ? [[plain(topic), plain(name)] satisfies [string, string]] : []),
        [[plain(name), ...marks].join(' '), plain(beneath)],
      ]),
    ),
  )
}

// The beginning alone of what may itself go on over a page.
function firstWords(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plain(block.runs).slice(0, 30)
    case 'people':
      return plain(block.groups[0]?.entries[0]?.persons[0]?.name ?? [])
    case 'programme':
    case 'lane':
      return block.rows[0] === undefined ? '' : firstWords(block.rows[0].blocks[0] ?? { kind: 'page' })
    case 'list':
      return firstWords(block.entries[0]?.blocks[0] ?? { kind: 'page' })
    default:
      return ''
  }
}

const plain = (runs: readonly { text: string }[]) => level(runs.map(({ text }) => text).join(''))
const level = (words: string) => words.replaceAll(/\s+/g, ' ').trim()

test.each(held)('the programme of $name says all of it, in order of reading, with levels of headings one after another', async (agenda) => {
  const paper = programme(versionOf(documentOf(agenda)))
  const pdf = await readPdf(await drawPdf(paper))
  // The standing is said in the foot, in other words.
  const missing = said(agenda).filter((words) => !wordsOf(pdf).includes(words) && !STANDINGS.has(words))
  expect(missing).toEqual([])
  expect(skippedLevels(pdf)).toEqual([])
  expect(parted(pdf, paper)).toEqual([])
})

test.each(HELD_AGENDAS.filter(({ days }) => LONG_FORM || days.length > 3))('at a glance $name is one page', async (agenda) => {
  const pdf = await readPdf(await drawPdf(glancePaper(versionOf(documentOf(agenda)), 'en', paperWords('en'))))
  expect(pdf.pages.length).toBe(1)
  const titles = agenda.days.flatMap(({ entries }) => entries.flatMap(({ title, place }) => [title ?? '', place ?? '']))
  expect(titles.filter((words) => !wordsOf(pdf).includes(words))).toEqual([])
})

test.each(LOCALES)(
  'the programme of the 5th SOM in “%s” says its language and title, keeps PDF/UA-1 and counts its pages',
  async (locale) => {
    const version = await fifthSom(locale)
    const paper = programme({ ...version, marks: [paperWords(locale).say('papers.marks.draft')] }, locale)
    const pdf = await readPdf(await drawPdf(paper))
    expect({ title: pdf.title, language: pdf.language, accessible: pdf.accessible }).toEqual({
      title: paper.title,
      language: locale,
      accessible: '1',
    })
    expect(pdf.pages.length).toBeGreaterThan(2)
    for (const [at, { text }] of pdf.pages.entries()) {
      const page = paper.pages.replace('{number}', String(at + 1)).replace('{total}', String(pdf.pages.length))
      expect([page, paper.version, paper.foot, ...paper.marks].map(level).filter((words) => !text.includes(words))).toEqual([])
    }
    expect({ skipped: skippedLevels(pdf), parted: parted(pdf, paper) }).toEqual({ skipped: [], parted: [] })
    // What is not in the paper's language says so.
    const others = (JSON.stringify(paper.blocks).match(/"lang":"\w\w"/g) ?? []).filter((said) => said !== `"lang":"${locale}"`)
    const told = pdf.pages.flatMap(({ tags }) => tags).filter(({ lang }) => lang !== null && lang !== locale)
    expect(told.length > 0).toBe(others.length > 0)
  },
)

test('wherever pages end, no title parts from what follows it and no person from their topic or position', async () => {
  const version = await fifthSom('en')
  expect(pairsIn(programme(version).blocks).length).toBeGreaterThan(40)
  // Words before the programme push it down, line by line.
  for (let lines = 1; lines <= (LONG_FORM ? 40 : 4); lines++) {
    const preamble = {
      original: 'en' as const,
      en: Array.from({ length: lines * (LONG_FORM ? 1 : 5) }, (_, at) => `Line ${at + 1}.`).join('\n'),
    }
    const meeting = { ...version.document.meeting, preamble }
    const paper = programme({ ...version, document: { ...version.document, meeting } })
    expect(parted(await readPdf(await drawPdf(paper)), paper), `after ${lines} steps`).toEqual([])
  }
}, 240_000)

const en = (words: string, look?: 'inserted' | 'deleted') => [run(words, 'en', look)]

const paperOf = (blocks: Block[], more: Partial<Paper> = {}): Paper => ({
  language: 'en',
  title: 'A paper',
  foot: 'AP/1',
  version: 'Version 1',
  pages: 'Page {number} of {total}',
  marks: [],
  at: '2027-01-10T09:00:00.000Z',
  landscape: false,
  blocks,
  ...more,
})

test('tables and texts side by side have cells of heads, plates and cards a page each', async () => {
  const pdf = await readPdf(
    await drawPdf(
      paperOf([
        { kind: 'head', above: [], title: en('Everything'), beneath: [] },
        {
          kind: 'table',
          head: [en('State'), en('Seat')],
          widths: [2, 1],
          rows: [
            [en('Kazakhstan'), en('1')],
            [en('Pakistan'), en('2')],
          ],
        },
        {
          kind: 'columns',
          heads: [en('Before'), en('After')],
          rows: [{ label: '1', cells: [en('taken out', 'deleted'), en('put in', 'inserted')] }],
        },
        { kind: 'plates', plates: [{ name: en('Tajikistan'), beneath: en('Member State') }] },
        { kind: 'cards', cards: [[{ kind: 'heading', level: 2, runs: en('First card') }], [{ kind: 'text', runs: en('Second card') }]] },
      ]),
    ),
  )
  const roles = (words: string) =>
    pdf.pages.flatMap(({ tags }) => tags.filter((tag) => tag.text === words).map(({ path }) => path.join(' ')))
  for (const head of ['State', 'Seat', 'Before', 'After']) expect(roles(head)[0]).toContain('TR TH')
  for (const cell of ['Kazakhstan', '2', 'put in']) expect(roles(cell)[0]).toContain('TR TD')
  // A plate shows its name on both faces, and says it once.
  expect(roles('Tajikistan').length).toBe(1)
  expect(pdf.pages.map(({ text: words }) => ['Tajikistan', 'First card', 'Second card'].filter((one) => words.includes(one)))).toEqual([
    [],
    ['Tajikistan'],
    ['First card'],
    ['Second card'],
  ])
})

test('the same paper is the same file, byte for byte, and another version is another', async () => {
  const version = await fifthSom('ru')
  const [first, again, other] = [
    await drawPdf(programme(version, 'ru')),
    await drawPdf(programme(version, 'ru')),
    await drawPdf(programme({ ...version, number: 9 }, 'ru')),
  ]
  expect(Buffer.compare(first, again)).toBe(0)
  expect(Buffer.compare(first, other)).not.toBe(0)
})

test('a paper that cannot be set is refused, and the next one is set', async () => {
  const broken = paperOf([{ kind: 'text', runs: [{ text: 'nowhere', lang: 'en', href: '' }] }])
  await expect(drawPdf(broken)).rejects.toThrow('a paper could not be set')
  expect((await readPdf(await drawPdf(paperOf([{ kind: 'text', runs: en('Whole') }])))).pages[0]?.text).toContain('Whole')
})

// A second opinion, where the machine has one; the tests above read the same with another reader.
if (LONG_FORM && hasPoppler())
  test('poppler finds every font embedded and the tree of tags', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gavel-pdf-'))
    try {
      const file = join(folder, 'paper.pdf')
      writeFileSync(file, await drawPdf(programme(await fifthSom('kk'), 'kk')))
      const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(2)
      expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([])
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged: +yes/)
      expect(execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' })).toContain('H2')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

function hasPoppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
