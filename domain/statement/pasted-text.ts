import { cleanText } from '#domain/text/localized-text'

/** A block of pasted text, in the order of the source. */
export type PastedBlock = { kind: 'heading' | 'text'; text: string }

/** Copied content as a tree: words, and elements by name; without styles and comments. */
export type PastedNode = string | { tag: string; children: readonly PastedNode[] }

const HEADING = /^h[1-6]$/
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** The blocks of a copied document, in order. A word belongs to the nearest block around it; a line break separates words. */
export function blocksOfTree(root: PastedNode): PastedBlock[] {
  const blocks: PastedBlock[] = []
  let text = ''
  let kind: PastedBlock['kind'] = 'text'
  const close = () => {
    blocks.push({ kind, text: text.replace(/\s+/g, ' ') })
    text = ''
  }
  const walk = (node: PastedNode) => {
    if (typeof node === 'string') {
      text += node
      return
    }
    if (node.tag === 'br') text += ' '
    const around = kind
    const isBlock = BLOCKS.has(node.tag)
    if (isBlock) {
      close()
      kind = HEADING.test(node.tag) ? 'heading' : around
    }
    for (const child of node.children) walk(child)
    if (!isBlock) return
    close()
    kind = around
  }
  walk(root)
  close()
  return blocks.filter((block) => block.text.trim() !== '')
}

/** A paragraph to be created, with the heading above it. */
export type PastedParagraph = { heading: string | null; text: string }

const NUMBER = /^\(?\d{1,3}[.)]\s+/

/**
 * Pasted blocks as paragraphs: formatting is dropped, words and structure are kept. If most paragraphs begin with a number, it is
 * their old numbering and is dropped: ours are numbered by place. A heading with nothing below it becomes a paragraph.
 */
export function pastedParagraphs(blocks: readonly PastedBlock[]): PastedParagraph[] {
  const cleaned = blocks
    .map((block) => ({ ...block, text: cleanText(block.text.replace(/[ \t\u00a0]+/g, ' ')) }))
    .filter((block) => block.text !== '')
  const texts = cleaned.filter((block) => block.kind === 'text')
  const numbered = texts.length > 0 && texts.filter((block) => NUMBER.test(block.text)).length * 2 > texts.length
  const paragraphs: PastedParagraph[] = []
  let heading: string | null = null
  for (const { kind, text } of cleaned) {
    if (kind === 'heading') {
      if (heading !== null) paragraphs.push({ heading: null, text: heading })
      heading = text
      continue
    }
    paragraphs.push({ heading, text: numbered ? text.replace(NUMBER, '') : text })
    heading = null
  }
  return heading === null ? paragraphs : [...paragraphs, { heading: null, text: heading }]
}

/** Plain text as blocks: one paragraph a line, as word processors copy it. */
export function blocksOfLines(text: string): PastedBlock[] {
  return text.split(/\r?\n|\u2029/).map((line) => ({ kind: 'text', text: line.replace(/[\v\u2028\f]/g, ' ') }))
}
