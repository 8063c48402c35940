import { cleanText } from '#domain/text/localized-text'

/** A block of what was pasted, in the order of the source. */
export type PastedBlock = { kind: 'heading' | 'text'; text: string }

/** What was copied, as a tree: words, and elements by their names. Instructions and styles are no part of it. */
export type PastedNode = string | { tag: string; children: readonly PastedNode[] }

const HEADING = /^h[1-6]$/
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** The blocks of a copied document, in its order: every word belongs to the block nearest around it, and a line break joins no two words. */
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
  return blocks.filter((one) => one.text.trim() !== '')
}

/** A paragraph to be made of it, with the heading that stood above. */
export type PastedParagraph = { heading: string | null; text: string }

const NUMBER = /^\(?\d{1,3}[.)]\s+/

/**
 * What was pasted, as paragraphs: formatting is dropped, words and structure are kept. Where most paragraphs begin with a number, that is their old
 * numbering and goes: ours are numbered by their place. A heading with nothing below it stays as words.
 */
export function pastedParagraphs(blocks: readonly PastedBlock[]): PastedParagraph[] {
  const cleaned = blocks
    .map((one) => ({ ...one, text: cleanText(one.text.replace(/[ \t\u00a0]+/g, ' ')) }))
    .filter((one) => one.text !== '')
  const texts = cleaned.filter((one) => one.kind === 'text')
  const numbered = texts.length > 0 && texts.filter((one) => NUMBER.test(one.text)).length * 2 > texts.length
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

/** Plain text as blocks: a line is a paragraph, as word processors copy them. */
export function blocksOfLines(text: string): PastedBlock[] {
  return text.split(/\r?\n|\u2029/).map((line) => ({ kind: 'text', text: line.replace(/[\v\u2028\f]/g, ' ') }))
}
