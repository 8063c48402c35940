import { isToBeNamed } from '#domain/agenda/reading/person-notes'
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

/**
 * The lines of a text without the marks that lead to its footnotes. A figure behind a word stays: “CO2”. “Ms Lund*” with “* To be confirmed”
 * below says it of her.
 */
export function withoutMarks(lines: readonly SourceLine[], notes: readonly SourceLine[]): readonly SourceLine[] {
  const marks = new Set(notes.map(({ text }) => markOf(text)).filter((mark) => mark !== null && !/^\d$/.test(mark)))
  if (marks.size === 0) return lines
  const ofPeople = new Map(notes.flatMap(({ text }) => statusIn(text)))
  const without = (text: string) =>
    text.replace(EACH_MARK, (said, mark: string | undefined, number: string | undefined, at: number) => {
      const found = mark ?? number ?? ''
      const status = /^[\s.;,]*$/u.test(text.slice(at + said.length)) ? ofPeople.get(found) : undefined
      return marks.has(found) ? (status ?? '') : said
    })
  return lines.map((line) => (MARKED.test(line.text) ? { ...line, text: without(line.text), cells: line.cells.map(without) } : line))
}

// Behind a word of two letters or more: “C*” is a name. In square brackets at the end alone.
const MARKED = /(?<=\p{L}{2}[)"”»]?)(\*{1,3}(?!\*)|[¹²³⁴⁵⁶⁷⁸⁹])(?=[\s,.;:)]|$)|(?<=[\p{L}\p{N}][)"”»]?)\s?(\[\d{1,2}\])(?=[,.;:)]?$)/u
const EACH_MARK = new RegExp(MARKED, 'gu')

function statusIn(note: string): [mark: string, status: string][] {
  const mark = markOf(note)
  const words = note.replace(NOTE, '').replace(/[.;]$/u, '')
  return mark !== null && isToBeNamed(words) ? [[mark, ` (${words})`]] : []
}

function markOf(text: string): string | null {
  const match = NOTE.exec(text)
  return match === null ? null : (match[1] ?? (match[2] === undefined ? undefined : `[${match[2]}]`) ?? match[3] ?? match[4] ?? null)
}

// The marks that words end with, and the first line of each.
function lastWords(lines: readonly SourceLine[]): Map<string, number> {
  const ends = new Map<string, number>()
  for (const [at, { text }] of lines.entries())
    for (const [mark] of text.matchAll(
      /(?<=\p{L}{2}[)"”»]?)(\*{1,3}(?!\*)|\d(?![\d.:/-])|[¹²³⁴⁵⁶⁷⁸⁹])(?=[\s,.;:)]|$)|(?<=[\p{L}\p{N}][)"”»]?\s?)\[\d{1,2}\](?=[\s,.;:)]|$)/gu,
    ))
      if (!ends.has(mark)) ends.set(mark, at)
  return ends
}
