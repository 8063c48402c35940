import type { LineUse } from '#domain/agenda/reading/agenda-reading'
import type { Said } from '#domain/agenda/reading/said'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

/** `line` counts from 1. Of several for one line the last counts. */
export type Correction = { line: number; as: Said }

/**
 * Lines as they were corrected: each knows what was said of it, lines left out are gone, and those that go on stand behind the words above
 * them. `follow` says of lines that are gone for that whose use they have.
 */
export function correctedLines(
  lines: readonly SourceLine[],
  corrections: readonly Correction[],
): { lines: SourceLine[]; leftOut: number[]; follow: ReadonlyMap<number, number> } {
  const said = new Map(corrections.map(({ line, as }) => [line, as]))
  const follow = new Map<number, number>()
  const leftOut: number[] = []
  const kept: SourceLine[] = []
  for (const line of lines) {
    const as = line.text === '' ? undefined : said.get(line.number)
    const above = as === 'goes-on' ? kept.findLastIndex(({ text }) => text !== '') : -1
    const head = kept[above]
    if (as === 'left-out') leftOut.push(line.number)
    else if (head !== undefined) {
      follow.set(line.number, head.number)
      kept[above] = { ...head, text: `${head.text} ${line.text}`, reach: line.reach, cells: withLast(head.cells, line.text) }
    } else if (as === undefined || as === 'goes-on') kept.push(line)
    else kept.push({ ...line, said: as, cells: as === 'person' ? line.cells : [] })
  }
  return { lines: kept, leftOut, follow }
}

function withLast(cells: readonly string[], text: string): string[] {
  return cells.map((cell, at) => (at === cells.length - 1 ? `${cell} ${text}` : cell))
}

/** Whether a line is no title, for somebody said that it is something else. */
export function isNoTitle({ said }: SourceLine): boolean {
  return said !== undefined && said !== 'title'
}

/** What a line left out or gone on with became. */
export function tellCorrected(uses: Map<number, LineUse>, leftOut: readonly number[], follow: ReadonlyMap<number, number>): void {
  for (const number of leftOut) uses.set(number, 'left-out')
  for (const [number, head] of follow) uses.set(number, uses.get(head) ?? 'not-read')
}

/** Says of lines that go on with the row of a table that they do, where the row was read. */
export function tellRows(uses: Map<number, LineUse>, follow: ReadonlyMap<number, number>): void {
  for (const [number, head] of follow) {
    const use = uses.get(head) ?? 'not-read'
    uses.set(number, use === 'not-read' || use === 'furniture' || use === 'left-out' ? use : 'row')
  }
}
