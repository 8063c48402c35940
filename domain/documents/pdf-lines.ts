/** A run of words on a page of a PDF: where its base line begins, how wide and how high it is, in points. */
export type PdfRun = { text: string; x: number; y: number; width: number; height: number }

/** Runs whose base lines are nearer than this part of their height stand on one line. */
const SAME_LINE = 0.45
/** A gap as wide as so many signs parts columns. */
const COLUMN_GAP = 2.5
/** Lines that are farther apart than so many heights have a blank line between them. */
const BLANK_LINE = 1.75

/**
 * The lines of a page, as a text is laid out by hand: indents and the gaps between columns as spaces, a blank line where the page leaves
 * one.
 */
export function pdfLines(runs: readonly PdfRun[]): string[] {
  const worded = runs.filter(({ text }) => text.trim() !== '')
  if (worded.length === 0) return []
  const sign = median(worded.map(({ text, width }) => width / text.length).filter((width) => width > 0)) || 5
  const left = worded.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const lines: string[] = []
  let above: { y: number; height: number } | null = null
  for (const line of onLines(worded)) {
    const [first] = line
    if (first === undefined) continue
    const height = line.reduce((most, run) => Math.max(most, run.height), 1)
    if (above !== null && above.y - first.y > BLANK_LINE * Math.max(height, above.height)) lines.push('')
    lines.push(laidOut(line, left, sign))
    above = { y: first.y, height }
  }
  return lines
}

function onLines(runs: readonly PdfRun[]): PdfRun[][] {
  const lines: PdfRun[][] = []
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1)
    const begun = line?.[0]
    if (line !== undefined && begun !== undefined && begun.y - run.y < SAME_LINE * Math.max(begun.height, run.height, 1)) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x))
}

function laidOut(line: readonly PdfRun[], left: number, sign: number): string {
  let text = ''
  let end = left
  for (const { text: words, x, width } of line) {
    const gap = x - end
    // No page is wider than this: a run that stands elsewhere is not drawn to be read.
    const column = Math.min(Math.round((x - left) / sign), 400)
    if (text === '') text = ' '.repeat(Math.max(column, 0))
    else if (gap > COLUMN_GAP * sign) text += ' '.repeat(Math.max(column - text.length, 3))
    else if (gap > 0.2 * sign && !/\s$/.test(text) && !/^\s/.test(words)) text += ' '
    text += words
    end = x + width
  }
  return text.trimEnd()
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
