import type { Block, GlanceDay, Paper, PaperPerson, PeopleGroup, ProgrammeRow, Runs } from '#domain/documents/paper'
import { indented, lengthOf, plainRuns, sideBySide, wrapped } from '#domain/documents/plain-lines'

/** As wide as a line of a mail may be, with room for quoting it. */
const MAIL_WIDTH = 72

/** Between columns. */
const GAP = 2

/** A paper as plain text that is fit for a mail: 72 signs a line, columns aligned by spaces, and its version at the end. */
export function plainPaper(paper: Paper): string {
  const lines = [
    ...paper.marks.flatMap((mark) => [...wrapped(mark, MAIL_WIDTH), '']),
    ...plainLines(paper.blocks, MAIL_WIDTH),
    '',
    '-'.repeat(MAIL_WIDTH),
    ...wrapped(paper.foot, MAIL_WIDTH),
    ...wrapped(paper.version, MAIL_WIDTH),
  ]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

/** Blocks as lines of plain text, one beneath the other. `width` may be without end: then only a block begins a line. */
export function plainLines(blocks: readonly Block[], width: number): string[] {
  return blocks.flatMap((block) => linesOf(block, width))
}

function linesOf(block: Block, width: number): string[] {
  switch (block.kind) {
    case 'head':
      return headLines(block, width)
    case 'heading':
      return headingLines(block, width)
    case 'text':
      return wrapped(plainRuns(block.runs), width)
    case 'facts': {
      const rows = block.rows.map(({ label, values }) => [[label], values])
      return [...tableLines(rows, labelled(rows, width), width), '']
    }
    case 'list': {
      const spaced = block.look === 'sub-items' ? [] : ['']
      const rows = block.entries.map(({ label, blocks }) => ({ label: label ?? '•', blocks }))
      const column = Math.max(0, ...rows.map(({ label }) => lengthOf(label) + (label === '' ? 0 : 1)))
      return rows.flatMap(({ label, blocks }) => [...beside([label], column, plainLines(blocks, width - column)), ...spaced])
    }
    case 'programme':
      return ['', ...rowLines(block.rows, width)]
    case 'lane':
      return [`[${plainRuns(block.place)}]`, ...rowLines(block.rows, width)]
    case 'people':
      return block.groups.flatMap((group) => groupLines(group, width))
    case 'table': {
      const widths = shares(block.widths, width)
      const cells = (row: readonly Runs[]) => row.map((cell) => [cell])
      const head = tableLines([cells(block.head)], widths, width)
      return [...head, '-'.repeat(Math.max(0, ...head.map(lengthOf))), ...tableLines(block.rows.map(cells), widths, width), '']
    }
    case 'columns':
      return columnLines(block, width)
    case 'plates':
      return block.plates.flatMap(({ name, beneath }) => [...wrapped(plainRuns(name), width), ...wrapped(plainRuns(beneath), width), ''])
    case 'cards':
      return block.cards.flatMap((card) => [...plainLines(card, width), rule(width), ''])
    case 'page':
      return ['', rule(width), '']
    case 'glance':
      return block.days.flatMap((day) => glanceLines(day, width))
  }
}

function glanceLines({ heading, beneath, rows }: GlanceDay, width: number): string[] {
  const column = Math.max(0, ...rows.map(({ times }) => lengthOf(plainRuns(times)))) + GAP
  return [
    ...wrapped(plainRuns(heading), width),
    ...(beneath.length === 0 ? [] : wrapped(plainRuns(beneath), width)),
    ...rows.flatMap(({ times, runs, place, inset }) => {
      const said = [plainRuns(runs), plainRuns(place)].filter((words) => words !== '').join(' · ')
      const by = inset ? GAP : 0
      return beside([plainRuns(times)], column, indented(wrapped(said, width - column - by), by))
    }),
    '',
  ]
}

function rule(width: number): string {
  return '-'.repeat(Number.isFinite(width) ? width : 3)
}

function headLines({ above, title, beneath }: Extract<Block, { kind: 'head' }>, width: number): string[] {
  const said = wrapped(plainRuns(title), width)
  return [
    ...(above.length === 0 ? [] : wrapped(plainRuns(above), width)),
    ...said,
    '='.repeat(Math.max(0, ...said.map(lengthOf))),
    ...beneath.flatMap((runs) => wrapped(plainRuns(runs), width)),
    '',
  ]
}

// What stands at the end of the line stays there as long as both fit; in a line without end it follows.
function headingLines({ level, runs, aside = [] }: Extract<Block, { kind: 'heading' }>, width: number): string[] {
  const [said, beside_] = [plainRuns(runs), plainRuns(aside)]
  const room = width - lengthOf(said) - lengthOf(beside_)
  const lines =
    beside_ === ''
      ? wrapped(said, width)
      : !Number.isFinite(width)
        ? [`${said} · ${beside_}`]
        : room >= GAP
          ? [said + ' '.repeat(room) + beside_]
          : [...wrapped(said, width), ...wrapped(beside_, width)]
  return ['', ...lines, ...(level === 1 && Number.isFinite(width) ? ['-'.repeat(Math.max(...lines.map(lengthOf)))] : [])]
}

/** Times on the left, what is on beside them, and a blank line after each. */
function rowLines(rows: readonly ProgrammeRow[], width: number): string[] {
  const times = rows.map((row) => row.times.map(plainRuns))
  const longest = Math.max(0, ...times.flat().map(lengthOf))
  const column = Math.min(longest, MOST_FOR_TIMES) + GAP
  return rows.flatMap((row, at) => [
    ...beside(
      (times[at] ?? []).flatMap((time) => wrapped(time, column - GAP)),
      column,
      plainLines(row.blocks, width - column),
    ),
    '',
  ])
}

/** Words in the place of a time take more lines rather than more room. */
const MOST_FOR_TIMES = 18

function groupLines({ label, entries }: PeopleGroup, width: number): string[] {
  return [
    ...(label.length === 0 ? [] : wrapped(`${plainRuns(label)}:`, width)),
    ...entries.flatMap(({ topic, persons }) => {
      const by = label.length === 0 ? 0 : GAP
      return indented(
        [
          ...(topic.length === 0 ? [] : wrapped(plainRuns(topic), width - by)),
          ...persons.flatMap((person) => personLines(person, width - by - GAP, topic.length === 0 ? 0 : GAP)),
        ],
        by,
      )
    }),
  ]
}

function personLines({ name, beneath, marks }: PaperPerson, width: number, by: number): string[] {
  const said = [plainRuns(name), ...marks.map((mark) => `(${mark})`)].filter((words) => words !== '').join(' ')
  // One line for one person where lines have no end.
  if (!Number.isFinite(width)) return [[said, plainRuns(beneath)].filter((words) => words !== '').join(', ')].filter((line) => line !== '')
  return indented([...wrapped(said, width), ...(beneath.length === 0 ? [] : indented(wrapped(plainRuns(beneath), width - GAP), GAP))], by)
}

function columnLines({ heads, rows }: Extract<Block, { kind: 'columns' }>, width: number): string[] {
  const label = Math.max(0, ...rows.map((row) => (row.label === null ? 0 : lengthOf(row.label) + 1)))
  const widths = shares(
    heads.map(() => 1),
    width - label,
  )
  const line = (of: string | null, cells: readonly Runs[]) =>
    beside([of ?? ''], label, tableLines([cells.map((cell) => [cell])], widths, width - label))
  return [...line(null, heads), '', ...rows.flatMap((row) => [...line(row.label, row.cells), ''])]
}

// Rows of cells, each of which is several texts beneath each other.
function tableLines(rows: readonly (readonly (readonly Runs[])[])[], widths: readonly number[], width: number): string[] {
  if (!Number.isFinite(width))
    return rows.map((row) =>
      row
        .map((cell) => cell.map(plainRuns).join(', '))
        .filter((words) => words !== '')
        .join(' · '),
    )
  return rows.flatMap((row) =>
    sideBySide(
      row.map((cell, at) => cell.flatMap((runs) => wrapped(plainRuns(runs), (widths[at] ?? width) - (at === row.length - 1 ? 0 : GAP)))),
      widths,
    ),
  )
}

function labelled(rows: readonly (readonly (readonly Runs[])[])[], width: number): number[] {
  const column = Math.max(0, ...rows.map(([label = []]) => lengthOf(label.map(plainRuns).join(' ')))) + GAP
  return [column, width - column]
}

function shares(widths: readonly number[], width: number): number[] {
  const all = widths.reduce((sum, share) => sum + share, 0)
  return widths.map((share) => Math.floor((share / all) * width))
}

function beside(left: readonly string[], column: number, right: readonly string[]): string[] {
  return sideBySide([left, right], [column, 0])
}
