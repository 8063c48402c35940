import { readLineHead } from '#domain/agenda/line/line-head'
import type { ReadItem } from '#domain/agenda/reading/agenda-reading'
import { papersIn, papersLine } from '#domain/agenda/reading/slot-notes'
import type { Use } from '#domain/agenda/reading/slot-title'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'

const PURPOSES = [
  [
    'decision',
    /\s*\(for (?:decision|adoption|approval|action)\)$|\s*\(для (?:принятия решения|утверждения|принятия)\)$|\s*\((?:шешім қабылдау|бекіту) үшін\)$/iu,
  ],
  ['discussion', /\s*\(for (?:discussion|consideration)\)$|\s*\(для (?:обсуждения|рассмотрения)\)$|\s*\((?:талқылау|қарау) үшін\)$/iu],
  ['information', /\s*\(for information\)$|\s*\(для (?:сведения|информации)\)$|\s*\((?:мәлімет|ақпарат) үшін\)$/iu],
] as const

/** The sign that parts the entries of a list is no part of them. */
const LIST_SIGN = /[;.]$|[:;,]?\s+(?:and|и)$/u

/** Where the list of items begins in these lines: the first numbered one. -1 where there is no list of at least two. */
export function listBegins(lines: readonly SourceLine[]): number {
  const numbered = lines.flatMap(({ text }, at) => (numberedItem(text) === null ? [] : [at]))
  return numbered.length >= 2 ? (numbered[0] ?? -1) : -1
}

function numberedItem(text: string): { number: string; title: string } | null {
  const head = readLineHead(text)
  const sure =
    head.ask === null ? head.read : head.ask === 'time-or-number' ? head.readings.find(({ number }) => number !== null) : undefined
  return sure?.number == null || sure.start !== null || sure.title === '' ? null : { number: sure.number, title: sure.title }
}

/** The items of a provisional agenda: numbers as written, titles, sub-items, the papers before them. Every line is told its use. */
export function readItems(lines: readonly SourceLine[], width: number, use: Use): ReadItem[] {
  const items: ReadItem[] = []
  for (const block of blocksOfItems(lines, width)) {
    const first = block.is === 'text' || block.is === 'number' ? numberedItem(block.lines[0]?.text ?? '') : null
    const numbered = first === null ? null : { ...first, title: block.is === 'number' ? block.text : wholeTitle(first.title, block) }
    const item = items.at(-1)
    const papers = papersLine(block.text)
    if (numbered !== null) {
      use(block.lines, 'item')
      items.push(itemOf(numbered))
    } else if (item === undefined) use(block.lines, 'not-read')
    else if (papers !== null) {
      use(block.lines, 'paper')
      item.papers.push(...papers)
    } else if (block.is === 'sub-item' || ((block.is === 'bullet' || block.is === 'dash') && !isProse(block.text))) {
      use(block.lines, 'sub-item')
      const { title, papers: own } = papersIn(block.text)
      item.subItems.push({ label: block.label, text: title.replace(LIST_SIGN, '') })
      item.papers.push(...own)
    } else {
      use(block.lines, 'abstract')
      item.abstract = [item.abstract, block.text].filter((text) => text !== null).join('\n')
    }
  }
  return items
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
  const inner = papersIn(title)
  const purpose = PURPOSES.find(([, pattern]) => pattern.test(inner.title))
  const outer = papersIn(purpose === undefined ? inner.title : inner.title.replace(purpose[1], ''))
  return {
    number,
    title: outer.title.replace(LIST_SIGN, ''),
    abstract: null,
    purpose: purpose?.[0] ?? null,
    subItems: [],
    papers: [...outer.papers, ...inner.papers],
  }
}
