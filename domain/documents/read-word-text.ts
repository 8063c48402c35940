import { PAPER_FIELDS } from '#domain/documents/paper-field'
import { entryAt } from '#domain/documents/printed-field'
import type { WordBlock, WordContent, WordParagraph, WordRun } from '#domain/documents/word-content'
import { cleanText } from '#domain/text/localized-text'

/** A text read out of a Word file. */
export type WordText = { title: string | null; paragraphs: WordTextParagraph[] }

/** `id` is the one a paragraph had where Gavel wrote the file, `number` what stands before it, `heading` what stands above it. */
export type WordTextParagraph = { id: string | null; number: string | null; heading: string | null; text: string }

/** Which words of tracked changes count: those there are with all changes taken, or those there were before any. */
export type Wording = 'after' | 'before'

/**
 * The text in a Word file: its title, and its paragraphs in order with their numbers and headings. Of a file that Gavel wrote only what
 * belongs to the text, and what somebody put between; of any other all that has words, cells of tables one after the other.
 */
export function readWordText({ blocks }: WordContent, wording: Wording = 'after'): WordText {
  const flat = paragraphsIn(blocks)
  const ours = flat.some(({ style }) => isStyle(style, PAPER_FIELDS.paragraph))
  const text: WordText = { title: null, paragraphs: [] }
  let headings: string[] = []
  for (const paragraph of flat) {
    const words = wordsOf(paragraph, wording)
    if (words === '') continue
    if (text.title === null && isStyle(paragraph.style, PAPER_FIELDS.title)) text.title = words
    else if (paragraph.level !== null) headings.push(words)
    else if (!ours || belongs(paragraph, text)) {
      const { number, rest } = numbered(paragraph, words)
      text.paragraphs.push({ id: idOf(paragraph, text), number, heading: headings.join('\n') || null, text: rest })
      headings = []
    }
  }
  // A heading with nothing beneath it is a paragraph, or it would be lost.
  const left = headings.join('\n')
  return left === '' ? text : { ...text, paragraphs: [...text.paragraphs, { id: null, number: null, heading: null, text: left }] }
}

function paragraphsIn(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(paragraphsIn))))
}

function isStyle(style: string | null, name: string): boolean {
  return style?.toLowerCase() === name.toLowerCase()
}

// Around a text stand its facts and notes in styles of their own; what somebody typed between has ours, or none.
function belongs({ style }: WordParagraph, { paragraphs }: WordText): boolean {
  const plain = style === null || isStyle(style, 'Normal') || isStyle(style, 'List Paragraph')
  return isStyle(style, PAPER_FIELDS.paragraph) || (plain && paragraphs.length > 0)
}

function wordsOf({ runs }: WordParagraph, wording: Wording): string {
  const counts = ({ change, style }: WordRun) =>
    !isStyle(style, 'Own Words') && (change === null || (change.kind === 'inserted') === (wording === 'after'))
  return cleanText(
    runs
      .filter(counts)
      .map(({ text }) => text)
      .join(''),
  )
}

// Word numbers a paragraph itself, or its number stands before it in a style of its own.
function numbered({ label, runs }: WordParagraph, words: string): { number: string | null; rest: string } {
  const typed = cleanText(
    runs
      .filter(({ style }) => isStyle(style, 'Label'))
      .map(({ text }) => text)
      .join(''),
  )
  if (typed !== '' && words.startsWith(typed)) return { number: typed, rest: words.slice(typed.length).trim() }
  return { number: label?.replace(/\.$/, '') ?? null, rest: words }
}

// A paragraph that was parted in two is the first of them.
function idOf({ bookmarks }: WordParagraph, { paragraphs }: WordText): string | null {
  const entry = bookmarks.map(entryAt).find((one) => one?.kind === 'paragraph')
  const id = entry?.id ?? null
  return paragraphs.some((one) => one.id === id) ? null : id
}
