import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader with a screen reader has it: what it says of itself, and its pages. */
export type ReadPdf = {
  title: string
  language: string
  /** What part of PDF/UA it says it keeps. */
  accessible: string
  pages: ReadPage[]
}

/** The words of a page, furniture included, and its tags in the order of reading: `H1`, `P`; each with the words within. */
export type ReadPage = { text: string; tags: { path: string[]; text: string; lang: string | null }[] }

type Node = { role?: string; lang?: string; children?: Node[]; type?: string; id?: string }
type Item = { str?: string; hasEOL?: boolean; type?: string; id?: string }

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const document = await loading.promise
  const { info, metadata } = await document.getMetadata()
  const facts = infoOf(info)
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const tree = treeOf(await page.getStructTree())
    pages.push({
      text: plain(itemsOf(items).map(({ str, hasEOL }) => `${str ?? ''}${hasEOL ? ' ' : ''}`)),
      tags: tagged(tree, wordsById(itemsOf(items))),
    })
  }
  await loading.destroy()
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    accessible: String(metadata?.get('pdfuaid:part') ?? ''),
    pages,
  }
}

function plain(pieces: readonly string[]): string {
  return pieces.join('').replaceAll(/\s+/g, ' ').trim()
}

function wordsById(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if (item.type?.startsWith('begin')) open.push(item.id)
    else if (item.type === 'endMarkedContent') open.pop()
    else {
      const id = open.findLast((one) => one !== undefined)
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str ?? ''}${item.hasEOL ? ' ' : ''}`)
    }
  }
  return words
}

function tagged(node: Node | null, words: ReadonlyMap<string, string>): ReadPage['tags'] {
  const found: ReadPage['tags'] = []
  const walk = (at: Node, path: string[], lang: string | null) => {
    if (at.type === 'content') {
      const text = plain([words.get(at.id ?? '') ?? ''])
      if (text !== '') found.push({ path, text, lang })
    }
    const roles = at.role === undefined || at.role === 'Root' ? path : [...path, at.role]
    for (const child of at.children ?? []) walk(child, roles, at.lang ?? lang)
  }
  if (node !== null) walk(node, [], null)
  return found
}

// pdf.js declares these as `Object`; what they hold is in its documentation.
function infoOf(info: object): { Title?: string; Language?: string } {
  return info
}
function treeOf(tree: unknown): Node | null {
  return tree as Node | null
}
function itemsOf(items: readonly unknown[]): Item[] {
  return items as Item[]
}
