import type { SourceLine } from '#domain/agenda/reading/source-lines'

const NOTE = /^(?:(\*{1,3})\s*|\[(\d{1,2})\]\s+|(\d)\s+|([¹²³⁴⁵⁶⁷⁸⁹])\s*)(?=\p{Lu}|[a-z]{4,} )/u

/**
 * The lines that are footnotes, with those that go on with them: each begins with a mark that a word of an earlier line ends with. What
 * explains a programme is printed before it.
 */
export function footnotesOf(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = []
  const marks = lines.map(({ text }) => markOf(text))
  if (marks.every((mark) => mark === null)) return []
  const starred = marks.filter((mark) => mark?.startsWith('*') === true).length
  const ends = lastWords(lines)
  for (const [at, line] of lines.entries()) {
    const mark = marks[at]
    const before = lines[at - 1]
    if (mark != null && (ends.get(mark) ?? Number.POSITIVE_INFINITY) < at && (!mark.startsWith('*') || starred <= 4)) found.push(line)
    else if (line.text !== '' && before !== undefined && found.at(-1) === before && /^\p{Ll}/u.test(line.text)) found.push(line)
  }
  return found
}

function markOf(text: string): string | null {
  const match = NOTE.exec(text)
  return match === null ? null : (match[1] ?? (match[2] === undefined ? undefined : `[${match[2]}]`) ?? match[3] ?? match[4] ?? null)
}

// The marks that words end with, and the first line of each.
function lastWords(lines: readonly SourceLine[]): Map<string, number> {
  const ends = new Map<string, number>()
  for (const [at, { text }] of lines.entries())
    for (const [, mark = ''] of text.matchAll(
      /(?<=\p{L}{2}[)"”»]?)(\*{1,3}(?!\*)|\[\d{1,2}\]|\d(?![\d.:/-])|[¹²³⁴⁵⁶⁷⁸⁹])(?=[\s,.;:)]|$)/gu,
    ))
      if (!ends.has(mark)) ends.set(mark, at)
  return ends
}
