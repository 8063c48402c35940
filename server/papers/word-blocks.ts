import { BorderStyle, PageBreak, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { runsOfRow } from '#domain/documents/block-runs'
import type { Block, PeopleGroup, ProgrammeRow, Run, Runs } from '#domain/documents/paper'
import { bookmarkOf } from '#domain/documents/printed-field'
import { BULLETS, NUMBERS, type WordDrawing, wholeChange } from '#server/papers/word-drawing'
import { COLORS } from '#server/papers/word-look'

type Drawn = (Paragraph | Table)[]

/** The room between the margins, in twentieths of a point. */
const LINE = { portrait: 9_185, landscape: 14_116 } as const
const TIMES = 1_640
/** Where the title of an item begins, after its number. */
const ITEM = 680

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line } as const
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: HAIRLINE } as const

/** Blocks as paragraphs and tables of Word. */
export function drawBlocks(blocks: readonly Block[], drawing: WordDrawing, inset = false): Drawn {
  return blocks.flatMap((block) => drawBlock(block, drawing, inset))
}

// `inset` moves what stands beneath an item to where its title begins.
function drawBlock(block: Block, drawing: WordDrawing, inset = false): Drawn {
  switch (block.kind) {
    case 'head':
      return [
        ...(block.above.length === 0 ? [] : [drawing.paragraph({ look: 'above' }, block.above)]),
        drawing.paragraph({ field: 'title' }, block.title),
        ...block.beneath.map((runs) => drawing.paragraph({ field: 'theme' }, runs)),
      ]
    case 'heading': {
      const beside = block.aside ?? []
      const aside = beside.length === 0 ? [] : owned([...withIt([own('\t', drawing)], beside), ...beside])
      const { begins, id } = block
      const bookmark = begins === undefined || id === undefined ? null : bookmarkOf(begins, id)
      // Within a row the line ends where the cell does.
      const options = begins === 'part' ? { rightTabStop: LINE.portrait - TIMES - 80 } : {}
      return [drawing.paragraph(block.level, [...block.runs, ...aside], bookmark, options)]
    }
    case 'text':
      return [
        drawing.paragraph(
          block.field === undefined ? { look: block.look ?? 'text' } : { field: block.field },
          block.runs,
          null,
          inset ? { indent: { left: ITEM } } : {},
        ),
      ]
    case 'facts':
      return [factsTable(block.rows, drawing), spacer(drawing)]
    case 'list':
      return drawList(block, drawing, inset)
    case 'programme':
      return [programmeTable(block.heads, block.rows, drawing), spacer(drawing)]
    case 'lane':
      return [programmeTable(null, block.rows, drawing), spacer(drawing)]
    case 'people':
      return drawPeople(block.groups, drawing)
    case 'table':
      return [plainTable(block.head, block.rows, block.widths, drawing), spacer(drawing)]
    case 'columns':
      return [
        plainTable(
          [[], ...block.heads],
          block.rows.map(({ label, cells }) => [[own(label ?? '', drawing)], ...cells]),
          [1, ...block.heads.map(() => 9)],
          drawing,
        ),
        spacer(drawing),
      ]
    case 'plates':
      return block.plates.flatMap(({ name, beneath }) => [
        drawing.paragraph(1, name),
        drawing.paragraph({ look: 'text' }, beneath),
        pageBreak(),
      ])
    case 'cards':
      return block.cards.flatMap((card) => [...drawBlocks(card, drawing), pageBreak()])
    case 'glance':
      return block.days.flatMap(({ heading, rows }) => [
        drawing.paragraph(1, heading),
        plainTable(
          [],
          rows.map(({ times, runs, place }) => [times, [...runs, ...(place.length === 0 ? [] : [own(' ', drawing)]), ...place]]),
          [1, 4],
          drawing,
        ),
        spacer(drawing),
      ])
    case 'page':
      return [pageBreak()]
  }
}

function pageBreak(): Paragraph {
  return new Paragraph({ children: [new PageBreak()] })
}

// Two tables without anything between them are one to Word.
function spacer(drawing: WordDrawing): Paragraph {
  return drawing.paragraph({ look: 'small' }, [])
}

function own(text: string, { paper }: WordDrawing): Run {
  return { text, lang: paper.language, field: 'own' }
}

function owned(runs: Runs): Run[] {
  return runs.map((run) => ({ field: 'own' as const, ...run }))
}

function drawList({ look, entries }: Extract<Block, { kind: 'list' }>, drawing: WordDrawing, inset: boolean): Drawn {
  const bullets = { reference: BULLETS, level: 0, instance: drawing.nextList() }
  const field = look === 'items' ? 'item-title' : look === 'sub-items' ? 'sub-item' : 'paragraph'
  return entries.flatMap(({ id, label, blocks }) => {
    const [first, ...rest] = blocks
    const [runs, beneath] = first?.kind === 'text' ? [first.runs, rest] : [[], blocks]
    const bookmark = id === undefined ? null : bookmarkOf(look === 'items' ? 'item' : 'paragraph', id)
    // Numbers that follow each other are counted by Word, so that what is put between them is numbered too.
    const counted = look === 'paragraphs' ? drawing.nextNumber(label) : null
    const numbering = counted !== null ? { reference: NUMBERS, level: 0, instance: counted } : label === null ? bullets : undefined
    const labelled: Run[] = numbering !== undefined || label === null ? [] : labelOf(label, runs, drawing)
    const options = { ...(numbering === undefined ? {} : { numbering }), ...(inset ? { indent: { left: ITEM + 400, hanging: 400 } } : {}) }
    return [drawing.paragraph({ field }, [...labelled, ...runs], bookmark, options), ...drawBlocks(beneath, drawing, look === 'items')]
  })
}

function labelOf(label: string, runs: Runs, drawing: WordDrawing): Run[] {
  return withIt([{ text: label, lang: drawing.paper.language, field: 'label' }, own('\t', drawing)], runs)
}

/** What stands beside words, and comes and goes with them. */
function withIt(beside: readonly Run[], words: Runs): Run[] {
  const change = wholeChange(words)
  return change === null ? [...beside] : beside.map((run) => ({ ...run, look: change }))
}

function drawPeople(groups: readonly PeopleGroup[], drawing: WordDrawing): Drawn {
  return groups.flatMap(({ label, entries }) => [
    ...(label.length === 0 ? [] : [drawing.paragraph({ field: 'role' }, label)]),
    ...entries.flatMap(({ topic, persons }) => [
      ...(topic.length === 0 ? [] : [drawing.paragraph({ field: 'topic' }, topic)]),
      ...persons.flatMap(({ id, name, beneath, marks }) => {
        const said = withIt(
          marks.flatMap((mark) => [own('\u2003', drawing), { text: mark, lang: drawing.paper.language, field: 'mark' as const }]),
          name,
        )
        const bookmark = id === undefined ? null : bookmarkOf('person', id)
        const strong = name.map(strongly)
        return [
          drawing.paragraph({ field: 'person' }, [...strong, ...said], bookmark, beneath.length === 0 ? {} : { keepNext: true }),
          ...(beneath.length === 0 ? [] : [drawing.paragraph({ field: 'person-beneath' }, owned(beneath))]),
        ]
      }),
    ]),
  ])
}

function strongly(run: Run): Run {
  if (run.look === undefined) return { ...run, look: 'strong' }
  return run.look === 'inserted' || run.look === 'deleted' ? { settled: 'strong', ...run } : run
}

function factsTable(rows: readonly { label: Runs; values: Runs[] }[], drawing: WordDrawing): Table {
  const width = LINE.portrait
  return new Table({
    ...frame([TIMES, width - TIMES], width),
    borders: { ...BORDERS, insideHorizontal: NONE },
    rows: rows.map(({ label, values }) => {
      const cells = [[drawing.paragraph({ field: 'fact-label' }, label)], values.map((runs) => drawing.paragraph({ field: 'fact' }, runs))]
      return new TableRow({
        cantSplit: true,
        ...drawing.rowChange([...label, ...values.flat()]),
        children: cells.map((children) => new TableCell({ children })),
      })
    }),
  })
}

function frame(columnWidths: number[], width: number) {
  return { columnWidths, layout: TableLayoutType.FIXED, width: { size: width, type: WidthType.DXA }, margins: { left: 0, right: 80 } }
}

/** The table of times: its head on every page, each row whole. What is held in parallel follows, place by place. */
function programmeTable(heads: readonly [Runs, Runs] | null, rows: readonly ProgrammeRow[], drawing: WordDrawing): Table {
  const width = LINE.portrait
  const head = (runs: Runs) => new TableCell({ children: [drawing.paragraph({ look: 'table-head' }, runs)] })
  return new Table({
    ...frame([TIMES, width - TIMES], width),
    borders: BORDERS,
    rows: [
      ...(heads === null
        ? []
        : [new TableRow({ tableHeader: true, cantSplit: true, ...drawing.rowChange(heads.flat()), children: heads.map(head) })]),
      ...rows.flatMap((row) => programmeRows(row, drawing)),
    ],
  })
}

function programmeRows(entry: ProgrammeRow, drawing: WordDrawing, field: 'time' | 'lane-time' = 'time'): TableRow[] {
  const { id, times, blocks } = entry
  const lanes = blocks.filter((block) => block.kind === 'lane')
  const [first = [], ...elsewhere] = times
  const bookmark = bookmarkOf(lanes.length > 0 ? 'group' : 'slot', id.replace(/^parallel-/, ''))
  const row = new TableRow({
    cantSplit: true,
    ...drawing.rowChange(runsOfRow(entry)),
    children: [
      new TableCell({
        children: [
          drawing.paragraph({ field }, first, bookmark),
          ...elsewhere.map((runs) => drawing.paragraph({ field: 'time-elsewhere' }, runs)),
        ],
      }),
      new TableCell({
        children: filled(
          drawBlocks(
            blocks.filter((block) => block.kind !== 'lane'),
            drawing,
          ),
          drawing,
        ),
      }),
    ],
  })
  return [
    row,
    ...lanes.flatMap((lane) => [
      ...(lane.place.length === 0
        ? []
        : [
            new TableRow({
              cantSplit: true,
              ...drawing.rowChange(lane.place),
              children: [new TableCell({ columnSpan: 2, children: [drawing.paragraph({ field: 'lane-place' }, lane.place)] })],
            }),
          ]),
      ...lane.rows.flatMap((within) => programmeRows(within, drawing, 'lane-time')),
    ]),
  ]
}

// A cell ends with a paragraph, or Word calls the file broken.
function filled(drawn: Drawn, drawing: WordDrawing): Drawn {
  return drawn.length === 0 || drawn.at(-1) instanceof Table ? [...drawn, spacer(drawing)] : drawn
}

function plainTable(head: readonly Runs[], rows: readonly (readonly Runs[])[], widths: readonly number[], drawing: WordDrawing): Table {
  const width = drawing.paper.landscape ? LINE.landscape : LINE.portrait
  const whole = widths.reduce((sum, one) => sum + one, 0) || 1
  const cell = (look: 'table-head' | 'cell') => (runs: Runs) => new TableCell({ children: [drawing.paragraph({ look }, runs)] })
  return new Table({
    ...frame(
      widths.map((one) => Math.round((one / whole) * width)),
      width,
    ),
    borders: BORDERS,
    rows: [
      ...(head.every((runs) => runs.length === 0)
        ? []
        : [new TableRow({ tableHeader: true, cantSplit: true, children: head.map(cell('table-head')) })]),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell('cell')) })),
    ],
  })
}
