import type { Run, Runs } from '#domain/documents/paper'
import { INLINE_FIELDS, type InlineField, PAPER_FIELDS, type PaperField } from '#domain/documents/paper-field'
import { comparedWords, entryAt, type PrintedKind } from '#domain/documents/printed-field'
import type { WordBlock, WordContent, WordParagraph } from '#domain/documents/word-content'

/**
 * A paragraph that prints a field: what begins with it, its words, and those within it that print something else. `cell`: it stands in a
 * table.
 */
export type PrintedLine = {
  begins: { kind: PrintedKind; id: string } | null
  field: PaperField
  words: string
  within: Partial<Record<InlineField, string>>
  href: string | null
  cell?: true
}

/** What a paragraph says as it is drawn; the same is read out of the file if nobody changed it. */
export function printedLine(field: PaperField, runs: Runs, bookmark: string | null): PrintedLine {
  return lineOf(
    field,
    runs.map(({ text, field: within, href }) => ({ text, within: within ?? null, href: href ?? null })),
    bookmark === null ? null : entryAt(bookmark),
  )
}

/** What the paragraphs of a Word file print, in order. Paragraphs in styles that are none of ours print nothing; deleted words neither. */
export function linesIn({ blocks }: WordContent): PrintedLine[] {
  const lines: PrintedLine[] = []
  const read = (within: readonly WordBlock[], cell: boolean) => {
    for (const block of within) {
      if (block.kind === 'table') for (const row of block.rows) for (const blocks of row.cells) read(blocks, true)
      else {
        const field = fieldOf(block)
        if (field !== null) lines.push({ ...lineIn(field, block), ...(cell ? { cell: true as const } : {}) })
      }
    }
  }
  read(blocks, false)
  return lines
}

function lineIn(field: PaperField, { runs, bookmarks, label }: WordParagraph): PrintedLine {
  const line = lineOf(
    field,
    runs.filter(({ change }) => change?.kind !== 'deleted').map(({ text, style, href }) => ({ text, within: inlineOf(style), href })),
    bookmarks.map(entryAt).find((entry) => entry !== null) ?? null,
  )
  // A label that Word counts itself, where somebody made the list anew.
  const counted = label === null || label === '•' || line.within.label !== undefined ? {} : { label }
  return field === 'sub-item' || field === 'item-title' ? { ...line, within: { ...line.within, ...counted } } : line
}

type Words = { text: string; within: InlineField | null; href: Run['href'] | null }

function lineOf(field: PaperField, runs: readonly Words[], begins: PrintedLine['begins']): PrintedLine {
  const within: Partial<Record<InlineField, string>> = {}
  for (const { text, within: inline } of runs)
    if (inline !== null && inline !== 'own' && text !== '') within[inline] = joinedTo(within[inline], inline, text)
  const said = Object.entries(within).map(([inline, text]) => [inline, comparedWords(text)])
  const words = runs.flatMap(({ text, within: inline }) => (inline === null ? [text] : [])).join('')
  const href = runs.find((run) => run.href != null)?.href ?? null
  return { begins, field, words: comparedWords(words), within: Object.fromEntries(said), href }
}

// Marks and sides are several, each of its own; other words of one field that Word parted are one.
function joinedTo(before: string | undefined, inline: InlineField, text: string): string {
  if (before === undefined) return text
  return inline === 'mark' || inline === 'side' || inline === 'honorific' ? `${before}\n${text}` : before + text
}

const FIELD_BY_STYLE = new Map(
  Object.keys(PAPER_FIELDS)
    .filter((field): field is PaperField => field in PAPER_FIELDS)
    .map((field) => [PAPER_FIELDS[field].toLowerCase(), field]),
)

const INLINE_BY_STYLE = new Map(
  Object.keys(INLINE_FIELDS)
    .filter((field): field is InlineField => field in INLINE_FIELDS)
    .map((field) => [INLINE_FIELDS[field].toLowerCase(), field]),
)

function fieldOf({ style }: WordParagraph): PaperField | null {
  const name = style?.toLowerCase() ?? ''
  return /^heading \d$/.test(name) ? 'heading' : (FIELD_BY_STYLE.get(name) ?? null)
}

function inlineOf(style: string | null): InlineField | null {
  return INLINE_BY_STYLE.get(style?.toLowerCase() ?? '') ?? null
}
