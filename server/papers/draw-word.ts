import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, Tab, TextRun } from 'docx'
import type { Paper } from '#domain/documents/paper'
import { settledArchive } from '#server/papers/settled-archive'
import { drawBlocks } from '#server/papers/word-blocks'
import { BULLETS, KEPT_RELATION, keptParts, LANGUAGES, NUMBERS, WordDrawing } from '#server/papers/word-drawing'
import { characterStyles, defaultStyles, paragraphStyles, styleId } from '#server/papers/word-look'

/** A4, and the margins of the PDF, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, side: 1_361, top: 1_247, bottom: 1_361 } as const

/** What a file is for: one that `tracks` marks what is changed in it from then on. */
export type WordUse = { tracks?: boolean }

/**
 * A paper as a Word file: named styles, an outline, tables whose heads repeat and whose rows stay whole, each word in its language,
 * changes as tracked changes. `kept` is what reading it back needs beside the words (ADR 0032). The same paper gives the same bytes.
 */
export async function drawWord(paper: Paper, kept?: object, { tracks = false }: WordUse = {}): Promise<Uint8Array> {
  const drawing = new WordDrawing(paper)
  const children = drawBlocks(paper.blocks, drawing)
  const document = new Document({
    creator: 'Gavel',
    title: paper.title,
    ...(tracks ? { features: { trackRevisions: true } } : {}),
    styles: { default: defaultStyles(LANGUAGES[paper.language]), paragraphStyles: paragraphStyles(), characterStyles: characterStyles() },
    numbering: { config: [numbers(), bullets()] },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left: PAGE.side, right: PAGE.side, top: PAGE.top, bottom: PAGE.bottom, header: 600, footer: 600 },
          },
        },
        headers: { default: headerOf(paper) },
        footers: { default: footerOf(paper) },
        children: [...children],
      },
    ],
  })
  for (const [address, id] of drawing.links)
    document.Document.Relationships.addRelationship(
      id,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      address,
      'External',
    )
  if (kept !== undefined) {
    document.Document.Relationships.addRelationship('Kept', KEPT_RELATION, '../customXml/item1.xml')
    document.ContentTypes.addOverride('application/vnd.openxmlformats-officedocument.customXmlProperties+xml', '/customXml/itemProps1.xml')
  }
  const bytes = await Packer.toBuffer(document, undefined, [
    coreProperties(paper),
    ...(kept === undefined ? [] : keptParts({ ...kept, printed: drawing.printed })),
  ])
  return settledArchive(bytes)
}

function headerOf({ marks, language }: Paper): Header {
  const children = marks.length === 0 ? [] : [new TextRun({ text: marks.join(' · '), language: { value: LANGUAGES[language] } })]
  return new Header({ children: [new Paragraph({ style: styleId('marks'), children })] })
}

function footerOf({ foot, version, pages, language }: Paper): Footer {
  const said = { language: { value: LANGUAGES[language] } }
  const numbers = pages.split(/(\{number\}|\{total\})/).map((piece) => {
    if (piece === '{number}') return new TextRun({ children: [PageNumber.CURRENT], ...said })
    return piece === '{total}' ? new TextRun({ children: [PageNumber.TOTAL_PAGES], ...said }) : new TextRun({ text: piece, ...said })
  })
  const children = [new TextRun({ text: `${foot} · ${version}`, ...said }), new TextRun({ children: [new Tab()], ...said }), ...numbers]
  return new Footer({ children: [new Paragraph({ style: styleId('foot'), children })] })
}

function numbers() {
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }
  return { reference: NUMBERS, levels: [{ ...level, style: { paragraph: { indent: { left: 560, hanging: 560 } } } }] }
}

function bullets() {
  const level = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START }
  return { reference: BULLETS, levels: [{ ...level, style: { paragraph: { indent: { left: 400, hanging: 400 } } } }] }
}

// Ours in the place of the library's, which says when the file was made and not when its version was.
function coreProperties({ title, at, language, version }: Paper): { path: string; data: string } {
  const text = (words: string) => words.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
      ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${text(title)}</dc:title><dc:description>${text(version)}</dc:description><dc:creator>Gavel</dc:creator>` +
      `<dc:language>${LANGUAGES[language]}</dc:language><cp:lastModifiedBy>Gavel</cp:lastModifiedBy>` +
      `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  }
}
