import { readLineHead } from '#domain/agenda/line/line-head'
import type { LineUse, ReadItem } from '#domain/agenda/reading/agenda-reading'
import { besideTitle } from '#domain/agenda/reading/beside-title'
import { isDocumentTitle } from '#domain/agenda/reading/of-paper'
import { labelOf } from '#domain/agenda/reading/role-words'
import { papersIn, papersLine } from '#domain/agenda/reading/slot-notes'
import type { Use } from '#domain/agenda/reading/slot-title'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'
import { fold } from '#domain/people/names'

const PURPOSES = [
  [
    'decision',
    /\s*\(for (?:decision|adoption|approval|action)\)$|\s*\(для (?:принятия решения|утверждения|принятия)\)$|\s*\((?:шешім қабылдау|бекіту) үшін\)$/iu,
  ],
  ['discussion', /\s*\(for (?:discussion|consideration)\)$|\s*\(для (?:обсуждения|рассмотрения)\)$|\s*\((?:талқылау|қарау) үшін\)$/iu],
  ['information', /\s*\(for information\)$|\s*\(для (?:сведения|информации)\)$|\s*\((?:мәлімет|ақпарат) үшін\)$/iu],
] as const

/** The sign that parts the entries of a list is no part of them. */
const LIST_SIGN = /[;.:]$|[:;,]?\s+(?:and|и)$/u

/** Where the list of items begins in these lines: the first numbered one. -1 where there is no list of at least two. */
export function listBegins(lines: readonly SourceLine[]): number {
  const numbered = lines.flatMap(({ text }, at) => (numberedItem(text) === null ? [] : [at]))
  return numbered.length >= 2 ? (numbered[0] ?? -1) : -1
}

/** The number and the title of a line that begins with the number of an item and no time; null for any other. */
export function numberedItem(text: string): { number: string; title: string } | null {
  const head = readLineHead(text)
  const sure =
    head.ask === null ? head.read : head.ask === 'time-or-number' ? head.readings.find(({ number }) => number !== null) : undefined
  return sure?.number == null || sure.start !== null || !/\p{L}/u.test(sure.title) ? null : { number: sure.number, title: sure.title }
}

/** The items of a provisional agenda: numbers as written, titles, sub-items, the papers before them, and their annotations. Every line is told its use. */
export function readItems(lines: readonly SourceLine[], width: number, use: Use): ReadItem[] {
  const blocks = blocksOfItems(lines.flatMap(rowOfList), width)
  const at = blocks.findIndex((block) => ANNOTATIONS.test(numberedBlock(block, lines[0])?.title ?? ''))
  const items = itemsOf(at < 0 ? blocks : blocks.slice(0, at), lines[0], use)
  if (at >= 0) annotate(items, blocks.slice(at), lines[0], use)
  return items
}

function itemsOf(blocks: readonly TextBlock[], head: SourceLine | undefined, use: Use): ReadItem[] {
  const items: ReadItem[] = []
  let row: number | undefined
  for (const block of blocks) {
    const numbered = numberedBlock(block, head)
    const item = items.at(-1)
    if (numbered !== null && PART_OF_PAPER.test(numbered.title)) use(block.lines, 'label')
    else if (numbered !== null) {
      use(block.lines, 'item')
      items.push(itemOf(numbered))
    } else if (isDocumentTitle(block.text)) use(block.lines, 'meeting')
    else if (item === undefined) use(block.lines, 'not-read')
    else {
      const what = addBelow(item, block)
      // The other cells of a row are on the line of its item.
      use(
        block.lines.filter(({ number }) => number !== row),
        what,
      )
    }
    row = numbered === null ? row : block.lines.at(-1)?.number
  }
  return items
}

// What stands below an item: its papers, a sub-item, or words about it.
function addBelow(item: ReadItem, block: TextBlock): LineUse {
  const papers = papersLine(block.text)
  if (papers !== null) {
    item.papers.push(...papers)
    return 'paper'
  }
  const isListed = block.is === 'bullet' || block.is === 'dash'
  if (block.is === 'sub-item' || block.is === 'number' || (isListed && !isProse(block.text))) {
    const { title, papers: own } = papersIn(block.text)
    item.subItems.push({ label: block.label, text: title.replace(LIST_SIGN, '') })
    item.papers.push(...own)
    return 'sub-item'
  }
  addWords(item, block.text)
  return 'abstract'
}

function addWords(item: ReadItem, text: string): void {
  item.abstract = item.abstract === null ? text : `${item.abstract}\n${text}`
}

// Below “II. Annotations” the items stand again, each above what is said of it.
function annotate(items: readonly ReadItem[], blocks: readonly TextBlock[], head: SourceLine | undefined, use: Use): void {
  let current: ReadItem | undefined
  for (const block of blocks) {
    const numbered = numberedBlock(block, head)
    const named = items.find((item) => numbered !== null && isSame(item, numbered))
    if (numbered !== null && PART_OF_PAPER.test(numbered.title)) use(block.lines, 'label')
    else if (named !== undefined) {
      current = named
      use(block.lines, 'item')
      // What stands on the next line without a gap is read with the title.
      const title = numbered?.title ?? ''
      const more = title.startsWith(named.title) ? title.slice(named.title.length).replace(/^[\s.:;]+/u, '') : title
      if (more !== '') addWords(named, more)
    } else if (current === undefined) use(block.lines, 'not-read')
    else {
      const papers = papersLine(block.text)
      if (papers === null) addWords(current, block.text)
      else current.papers.push(...papers)
      use(block.lines, papers === null ? 'abstract' : 'paper')
    }
  }
}

const ANNOTATIONS = /^annotations?(?: to the (?:provisional )?agenda)?$|^аннотаци[яи]$/iu
/** “I. Provisional agenda”, “II. Annotations”: of the paper, and no items. */
const PART_OF_PAPER =
  /^(?:provisional )?agenda$|^annotations?(?: to the (?:provisional )?agenda)?$|^(?:предварительная )?повестка дня$|^аннотаци[яи]$/iu

const isSame = (item: ReadItem, { number, title }: { number: string; title: string }) =>
  item.number === number && fold(item.title).slice(0, 20) === fold(title).slice(0, 20)

// A row of a list in columns: its number and title, and below them what else it says.
function rowOfList(line: SourceLine): SourceLine[] {
  const [first = '', ...more] = line.cells
  // “6.1 Accounts   JT   Paper C”: the number and the title in one cell.
  const both = /^(\d{1,2}(?:\.\d{1,2})?\.?)\s+(\p{L}.*)$/u.exec(first)
  const [number = '', title = '', ...others] = both === null ? line.cells : [both[1] ?? '', both[2] ?? '', ...more]
  if (!/^\d{1,2}(?:\.\d{1,2})?\.?$/.test(number) || others.length === 0 || !/\p{L}/u.test(title)) return [line]
  const said = others.filter((cell) => /[\p{L}\d]/u.test(cell)).join('; ')
  const row = { ...line, text: `${number} ${title}`, cells: [], starts: [], reach: 0 }
  return said === '' ? [row] : [row, { ...row, text: said, said: 'prose' }]
}

function numberedBlock(block: TextBlock, head: SourceLine | undefined): { number: string; title: string } | null {
  const [line] = block.lines
  if (line === undefined || head === undefined || isBelow(line, head) || (block.is !== 'text' && block.is !== 'number')) return null
  const first = numberedItem(line.text)
  return first === null ? null : { ...first, title: block.is === 'number' ? block.text : wholeTitle(first.title, block) }
}

// “1.” below “IV.”, set farther in: a list within an item.
function isBelow(line: SourceLine, first: SourceLine): boolean {
  return line.indent > first.indent && /^\d/.test(line.text) && /^[IVX]/.test(first.text)
}

// A number begins an item, though the line before it may seem to go on.
function blocksOfItems(lines: readonly SourceLine[], width: number): TextBlock[] {
  const runs: SourceLine[][] = [[]]
  for (const line of lines) {
    if (numberedItem(line.text) !== null) runs.push([])
    runs.at(-1)?.push(line)
  }
  return runs.flatMap((run) => textBlocks(run, width))
}

// The title of a block whose first line alone was read.
function wholeTitle(title: string, { text, lines }: TextBlock): string {
  return title + text.slice(lines[0]?.text.length ?? 0)
}

function itemOf({ number, title }: { number: string; title: string }): ReadItem {
  // “(AP/SOM/9/1) (for decision)”, in either order.
  const inner = papersIn(title.replace(/(?<!\s(?:гг?|др|пр))[.;]$/u, ''))
  const purpose = PURPOSES.find(([, pattern]) => pattern.test(inner.title))
  const outer = papersIn(purpose === undefined ? inner.title : inner.title.replace(purpose[1], ''))
  const { words, note } = besideItem(outer.title)
  return {
    number,
    title: words.replace(LIST_SIGN, ''),
    abstract: note,
    purpose: purpose?.[0] ?? null,
    subItems: [],
    papers: [...outer.papers, ...inner.papers],
  }
}

// “Review (10 min) – Ms …”: how long it lasts, and who speaks to it. An item has no place for either but its note.
function besideItem(title: string): { words: string; note: string | null } {
  // «О плане (докладчик – …) – 20 мин.»
  const inside = /\s*[([]([^()[\]]+)[)\]]\s*(?:[-–—]\s*\d{1,3}\s?\p{L}+\.?)?[.;]?$/u.exec(title)
  if (inside !== null && labelOf((inside[1] ?? '').replace(/\s[-–—]\s/u, ': ')) !== null)
    return { words: title.slice(0, inside.index), note: title.slice(inside.index).trim() }
  const { words, minutes, somebody, role } = besideTitle(title)
  const trimmed = words.trim()
  if ((minutes === null && somebody === null) || (role !== null && minutes === null)) return { words: title, note: null }
  return { words: trimmed, note: title.slice(trimmed.length).replace(/^[\s,:–—-]+/u, '') || null }
}
