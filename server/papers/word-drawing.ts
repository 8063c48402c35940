import {
  BookmarkEnd,
  BookmarkStart,
  CarriageReturn,
  ConcreteHyperlink,
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ITableRowOptions,
  Paragraph,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Paper, Run, Runs } from '#domain/documents/paper'
import type { InlineField, PaperField } from '#domain/documents/paper-field'
import { storedWords } from '#domain/documents/printed-field'
import { type PrintedLine, printedLine } from '#domain/documents/printed-line'
import { COLORS, type PlainLook, styleId } from '#server/papers/word-look'

export const NUMBERS = 'numbered-paragraphs'
export const BULLETS = 'bullets'

/** How the document's part names the part that is kept beside it. */
export const KEPT_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

/** Word's tags of languages. */
export const LANGUAGES = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' } as const

type Style = { field: PaperField; look?: PlainLook } | { look: PlainLook }

/** One Word file while it is drawn: what must be counted over the whole of it, so that the same paper gives the same bytes. */
export class WordDrawing {
  /** The relation of each address that the paper links. */
  readonly links = new Map<string, string>()
  /** What each paragraph that prints a field said, to be kept beside the words. */
  readonly printed: PrintedLine[] = []
  readonly paper: Paper
  readonly #compares: boolean
  #marked = 0
  #changes = 0
  #lists = 0
  #numbers = { list: 0, last: 0 }

  constructor(paper: Paper) {
    this.paper = paper
    this.#compares = /"look":"(?:inserted|deleted)"/.test(JSON.stringify(paper.blocks))
  }

  /** The number of a list that counts by itself. */
  nextList(): number {
    return this.#lists++
  }

  /**
   * The list in which Word counts to that label, over headings between its paragraphs; null where it would count to another, or
   * to one before and another after the changes that are compared.
   */
  nextNumber(label: string | null): number | null {
    if (this.#compares) return null
    if (label === '1') this.#numbers = { list: this.nextList(), last: 0 }
    if (label !== String(this.#numbers.last + 1)) return null
    this.#numbers.last += 1
    return this.#numbers.list
  }

  /** A paragraph in the style of its field or look. `bookmark` says which entry begins with it. */
  paragraph(style: Style | 1 | 2 | 3, runs: Runs, bookmark: string | null = null, options: IParagraphOptions = {}): Paragraph {
    const whole = wholeChange(runs)
    const paragraph = new Paragraph({
      ...options,
      style: typeof style === 'number' ? `Heading${style}` : styleId('field' in style ? style.field : style.look),
      ...(whole === null ? {} : { run: { [whole === 'inserted' ? 'insertion' : 'deletion']: this.#change() } }),
    })
    if (bookmark !== null) this.#mark(paragraph, bookmark)
    const field = typeof style === 'number' ? 'heading' : 'field' in style ? style.field : null
    if (field !== null) this.printed.push(printedLine(field, runs, bookmark))
    for (const run of runs) for (const piece of this.run(run)) paragraph.addChildElement(piece)
    return paragraph
  }

  /** Words in their language and look, as a tracked change where they are one. */
  run(run: Run): XmlComponent[] {
    const look = lookOf(run)
    const pieces = piecesOf(storedWords(run.text)).map((piece) => ({ ...look, ...piece }))
    if (run.look === 'inserted') return pieces.map((piece) => new InsertedTextRun({ ...piece, ...this.#change() }))
    if (run.look === 'deleted') return pieces.map((piece) => new DeletedTextRun({ ...piece, ...this.#change() }))
    const runs = pieces.map((piece) => new TextRun(piece))
    return run.href === undefined ? runs : [new ConcreteHyperlink(runs, this.#link(run.href))]
  }

  /** That a row of a table came or went with all of its words, where it did. */
  rowChange(runs: Runs): Pick<ITableRowOptions, 'insertion' | 'deletion'> {
    const whole = wholeChange(runs)
    if (whole === null) return {}
    return whole === 'inserted' ? { insertion: this.#change() } : { deletion: this.#change() }
  }

  // A point and no span: what is typed or taken out around it leaves it alone.
  #mark(paragraph: Paragraph, name: string): void {
    const id = ++this.#marked
    paragraph.addChildElement(new BookmarkStart(name, id))
    paragraph.addChildElement(new BookmarkEnd(id))
  }

  #link(address: string): string {
    const known = this.links.get(address) ?? `Link${this.links.size + 1}`
    this.links.set(address, known)
    return known
  }

  #change() {
    return { id: ++this.#changes, author: this.paper.foot, date: this.paper.at.replace(/\.\d+Z$/, 'Z') }
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A part that travels with the words: JSON in one element. */
export function keptParts(kept: unknown): { path: string; data: string }[] {
  const json = JSON.stringify(kept).replace(/[<>&\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const data = `${DECLARATION}<gavelPaper xmlns="urn:gavel:paper">${json}</gavelPaper>`
  // LibreOffice takes such a part along only if it has properties.
  const properties =
    `${DECLARATION}<ds:datastoreItem ds:itemID="{5B1F0E51-6B0C-4C0B-9D2A-8A2B6E5D4C31}"` +
    ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>'
  const relations =
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${KEPT_RELATION}Props" Target="itemProps1.xml"/></Relationships>`
  return [
    { path: 'customXml/item1.xml', data },
    { path: 'customXml/itemProps1.xml', data: properties },
    { path: 'customXml/_rels/item1.xml.rels', data: relations },
  ]
}

/** The character style of a field within a paragraph. */
export function inlineStyle(field: InlineField): string {
  return `${styleId(field)}Words`
}

function lookOf({ look: shown, settled, field, lang }: Run): IRunOptions {
  const look = settled ?? shown
  return {
    ...(field === undefined ? {} : { style: inlineStyle(field) }),
    ...(look === 'strong' ? { bold: true } : look === 'italic' ? { italics: true } : look === 'quiet' ? { color: COLORS.faint } : {}),
    language: { value: LANGUAGES[lang] },
  }
}

// Breaks and tabs are no signs to Word.
function piecesOf(text: string): IRunOptions[] {
  return text.split(/([\n\t])/).flatMap((piece): IRunOptions[] => {
    if (piece === '\n') return [{ children: [new CarriageReturn()] }]
    if (piece === '\t') return [{ children: [new Tab()] }]
    return piece === '' ? [] : [{ text: piece }]
  })
}

/** Whether all of the words came, or went. */
export function wholeChange(runs: Runs): 'inserted' | 'deleted' | null {
  const [first] = runs
  const change = first?.look === 'inserted' || first?.look === 'deleted' ? first.look : null
  return change !== null && runs.every(({ look }) => look === change) ? change : null
}
