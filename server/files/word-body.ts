import type { WordBlock, WordChange, WordParagraph, WordRun, WordTable } from '#domain/documents/word-content'
import type { Numbering } from '#server/files/word-numbering'
import { isOn, listPlace, outlineLevel, type WordStyles } from '#server/files/word-styles'
import { attributeIn, childOf, type XmlElement } from '#server/files/xml-tree'

/** What the parts beside the body say. `linkOf` answers with the address of a link, which is never followed. */
export type WordParts = {
  styles: WordStyles
  numbering: Numbering
  linkOf: (id: string) => string | null
  /** Notes stand after the paragraph that names them. */
  noteOf: (kind: 'footnote' | 'endnote', id: string) => XmlElement | null
}

/** What stands around words: a change, a link, the comments that are open. */
type Around = { change: WordChange | null; href: string | null; skipped: boolean }

/** A paragraph as it is read: its runs, and what stands in frames and notes of it, which comes after it. */
type Reading = { runs: WordRun[]; bookmarks: string[]; after: XmlElement[] }

const PLAIN: Around = { change: null, href: null, skipped: false }

/** Reads what a body, a cell, a note or a comment holds. `open` is the comments whose words are being read, from one paragraph to the next. */
export function wordBlocks(holder: XmlElement, parts: WordParts, open: Set<string> = new Set()): WordBlock[] {
  const blocks: WordBlock[] = []
  const read = (within: XmlElement, around: Around) => {
    for (const child of within.children) {
      if (typeof child === 'string') continue
      if (child.name === 'p') blocks.push(...paragraphOf(child, around, parts, open))
      else if (child.name === 'tbl') blocks.push(tableOf(child, parts, open))
      else if (child.name === 'commentRangeStart' || child.name === 'commentRangeEnd') noteComment(child, open)
      else if (SEEN_THROUGH.has(child.name)) read(child, around)
      else if (CHANGES.has(child.name)) read(child, changedBy(child, around))
    }
  }
  read(holder, PLAIN)
  return blocks
}

/** Holders that say nothing themselves. */
const SEEN_THROUGH = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'dir', 'bdo', 'fldSimple', 'oMathPara', 'oMath'])

const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

function paragraphOf(p: XmlElement, around: Around, parts: WordParts, open: Set<string>): WordBlock[] {
  const properties = childOf(p, 'pPr')
  const style = parts.styles.styleOf(attributeIn(properties, 'pStyle'))
  const place = listPlace(properties, style?.list ?? null)
  const reading: Reading = { runs: [], bookmarks: [], after: [] }
  readRuns(p, around, reading, parts, open)
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    style: style?.name ?? null,
    level: outlineLevel(properties) ?? style?.level ?? null,
    label: place === null ? null : parts.numbering(place),
    bookmarks: reading.bookmarks,
    runs: joinedRuns(reading.runs),
    change: changeIn(childOf(properties, 'rPr')) ?? around.change,
  }
  return [paragraph, ...reading.after.flatMap((holder) => wordBlocks(holder, parts))]
}

function readRuns(within: XmlElement, around: Around, reading: Reading, parts: WordParts, open: Set<string>): void {
  for (const child of within.children) {
    if (typeof child === 'string') continue
    if (child.name === 'r') readRun(child, around, reading, parts, open)
    else if (child.name === 'bookmarkStart') reading.bookmarks.push(child.attributes.name ?? '')
    else if (child.name === 'commentRangeStart' || child.name === 'commentRangeEnd') noteComment(child, open)
    else if (child.name === 'hyperlink') {
      const href = parts.linkOf(child.attributes.id ?? '')
      readRuns(child, { ...around, href: href ?? around.href }, reading, parts, open)
    } else if (CHANGES.has(child.name)) readRuns(child, changedBy(child, around), reading, parts, open)
    else if (SEEN_THROUGH.has(child.name)) readRuns(child, around, reading, parts, open)
  }
}

function readRun(r: XmlElement, around: Around, reading: Reading, parts: WordParts, open: Set<string>): void {
  const properties = childOf(r, 'rPr')
  const style = parts.styles.styleOf(attributeIn(properties, 'rStyle'))
  let text = ''
  for (const child of r.children) {
    if (typeof child === 'string') continue
    text += textOf(child)
    if (child.name === 'footnoteReference' || child.name === 'endnoteReference') {
      const note = parts.noteOf(child.name === 'footnoteReference' ? 'footnote' : 'endnote', child.attributes.id ?? '')
      if (note !== null) reading.after.push(note)
    } else if (FRAMES.has(child.name)) reading.after.push(...framesIn(child))
  }
  if (text === '' || around.skipped) return
  reading.runs.push({
    text,
    language: attributeIn(properties, 'lang'),
    style: style?.name ?? null,
    strong: isOn(properties, 'b') ?? style?.strong ?? false,
    italic: isOn(properties, 'i') ?? style?.italic ?? false,
    change: around.change,
    href: around.href,
    comments: [...open],
  })
}

/** What a text box stands in. */
const FRAMES = new Set(['drawing', 'pict', 'object', 'AlternateContent'])

// Of what is written twice, for newer and older Word, the newer is read.
function framesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'txbxContent') return [element]
  const choice = element.name === 'AlternateContent' ? childOf(element, 'Choice') : null
  const within = choice === null ? element.children : choice.children
  return within.flatMap((child) => (typeof child === 'string' ? [] : framesIn(child)))
}

function textOf(element: XmlElement): string {
  const { name, attributes } = element
  if (name === 't' || name === 'delText') {
    const text = element.children.filter((child) => typeof child === 'string').join('')
    return attributes.space === 'preserve' ? text : text.trim()
  }
  if (name === 'tab' || name === 'ptab') return '\t'
  if (name === 'cr') return '\n'
  if (name === 'br') return attributes.type === undefined || attributes.type === 'textWrapping' ? '\n' : ''
  return name === 'noBreakHyphen' ? '\u2011' : ''
}

function tableOf(table: XmlElement, parts: WordParts, open: Set<string>): WordTable {
  const rows = held(table, 'tr').map((row) => {
    const properties = childOf(row, 'trPr')
    return {
      head: isOn(properties, 'tblHeader') ?? false,
      change: changeIn(properties),
      cells: held(row, 'tc').map((cell) => wordBlocks(cell, parts, open)),
    }
  })
  return { kind: 'table', rows }
}

// Rows and cells, also those that stand in a control.
function held(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : SEEN_THROUGH.has(child.name) ? held(child, name) : []
  })
}

function noteComment({ name, attributes: { id = '' } }: XmlElement, open: Set<string>): void {
  if (name === 'commentRangeStart') open.add(id)
  else open.delete(id)
}

// What one inserted and another deleted was neither in the text before nor is it now.
function changedBy(element: XmlElement, around: Around): Around {
  const change = asChange(element)
  return { ...around, change, skipped: around.skipped || (around.change !== null && around.change.kind !== change.kind) }
}

function changeIn(properties: XmlElement | null): WordChange | null {
  const marked = properties?.children.find((child) => typeof child !== 'string' && CHANGES.has(child.name))
  return marked === undefined || typeof marked === 'string' ? null : asChange(marked)
}

function asChange({ name, attributes }: XmlElement): WordChange {
  const kind = name === 'ins' || name === 'moveTo' ? 'inserted' : 'deleted'
  return { kind, author: attributes.author ?? '', at: attributes.date ?? null }
}

// Word parts words wherever it was saved in between; those that differ in nothing are one.
function joinedRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    if (before !== undefined && lookOf(before) === lookOf(run)) before.text += run.text
    else joined.push({ ...run })
  }
  return joined
}

function lookOf({ language, style, strong, italic, change, href, comments }: WordRun): string {
  return [language, style, strong, italic, change?.kind, change?.author, change?.at, href, ...comments].join('\u0000')
}

/** The words of blocks, deleted ones too: a paragraph, a row and a cell begin a line each. */
export function plainWords(blocks: readonly WordBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.runs.map(({ text }) => text).join('')
        : block.rows.map(({ cells }) => cells.map(plainWords).join('\n')).join('\n'),
    )
    .join('\n')
}

/** The runs of blocks, in order, tables included. */
export function runsIn(blocks: readonly WordBlock[]): WordRun[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.rows.flatMap(({ cells }) => cells.flatMap(runsIn))))
}
