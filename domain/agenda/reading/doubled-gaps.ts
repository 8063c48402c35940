import type { SourceLine } from '#domain/agenda/reading/source-lines'

/** Fewer lines say nothing of how a text is spaced. */
const FEWEST = 6

/**
 * The lines without the empty ones that a page or a mail has put after each: only where a gap is longer did its writer make one. As they
 * are where some lines follow each other without a gap. Of gaps that are all alike none says more than the end of a line does.
 */
export function withoutDoubledGaps(lines: readonly SourceLine[]): readonly SourceLine[] {
  const places = lines.flatMap(({ text }, at) => (text === '' ? [] : [at]))
  const gaps = places.slice(1).map((at, index) => at - (places[index] ?? 0) - 1)
  if (gaps.length < FEWEST || gaps.includes(0)) return lines
  const doubled = new Set(places.slice(0, -1).map((at) => at + 1))
  return lines.filter((_, at) => !doubled.has(at))
}

/** Whether an empty line stands between lines with words. */
export function hasGaps(lines: readonly SourceLine[]): boolean {
  const isWritten = ({ text }: SourceLine) => text !== ''
  return lines.slice(lines.findIndex(isWritten), lines.findLastIndex(isWritten) + 1).some(({ text }) => text === '')
}
