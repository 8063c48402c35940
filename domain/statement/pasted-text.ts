import { cleanText } from '#domain/text/localized-text'

/** A block of what was pasted, in the order of the source. */
export type PastedBlock = { kind: 'heading' | 'text'; text: string }

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
  return text.split(/\r?\n|\u2029/).map((line) => ({ kind: 'text', text: line }))
}
