import type { Run } from '#domain/agenda/reading/anchor'
import { bracketed, looksLikePerson } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import { isHeadingOfNext } from '#domain/agenda/reading/session-headings'
import { GOES_ON, type SourceLine } from '#domain/agenda/reading/source-lines'

// Titles that stand above their times.

// The words right above a time are its title: the last lines without a blank between, taken from the run before.
function takeTitle(runs: readonly Run[], all: readonly SourceLine[], index: number): SourceLine[] {
  const before = runs.at(-1)
  if (before === undefined) return above(all.slice(0, index))
  // Its own title stands before its time.
  const own = before.is === 'entry' ? before.lines.findLastIndex(({ number }) => number < before.line.number) + 1 : 0
  const others = before.lines.splice(own)
  const title = above(others)
  before.lines.push(...others)
  return title
}

/** Whether a line begins with the number of an item: «2. О ходе …». */
export function isCounted(text: string): boolean {
  return /^\d{1,2}[.)]\s+["“«(]?\p{Lu}/u.test(text)
}

// The lines from a place on, out of the run that they were added to.
function takeFrom(runs: readonly Run[], all: readonly SourceLine[], from: number, to: number): SourceLine[] {
  const first = all[from]?.number ?? 0
  const before = runs.at(-1)
  const at = before?.lines.findIndex(({ number }) => number >= first) ?? -1
  return before === undefined || at < 0 ? all.slice(from, to) : before.lines.splice(at)
}

/** How many lines may stand between a numbered title and its time: who reports, and who else. */
const FARTHEST = 5

/**
 * The numbered line above a time that is the title of its entry, as an index: «2. О ходе …» above «Докладчик: Ибраев Т.Ж.   10:10–10:30». -1 where the
 * words beside the time (`besides`) are nobody, or nothing of the kind stands above. `isBegun`: whether something begins at a line.
 */
export function numberedAbove(
  lines: readonly SourceLine[],
  index: number,
  besides: readonly string[],
  isBegun: (at: number) => boolean,
): number {
  const isSomebody = (words: string) => looksLikePerson(bracketed(words) ?? words, false) || labelOf(words) !== null
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const { text = '' } = lines[at] ?? {}
    if (text === '' || isBegun(at)) return -1
    if (isCounted(text)) return besides.some(isSomebody) ? at : -1
  }
  return -1
}

type Above = { rest: string | null; isBegun: (at: number) => boolean; areBelow: boolean; begins: number }

/** The title that stands above a time. The heading of a session right above its time goes on with the words beside that. */
export function titleAbove(
  runs: readonly Run[],
  lines: readonly SourceLine[],
  index: number,
  { rest, isBegun, areBelow, begins }: Above,
): SourceLine[] {
  if (areBelow && rest === '') return takeTitle(runs, lines, index)
  const numbered = numberedAbove(lines, index, rest === null ? (lines[index]?.cells ?? []) : [rest], isBegun)
  if (numbered >= 0) return takeFrom(runs, lines, numbered, index)
  const heading = lines[index - 1]
  if (heading === undefined || isBegun(index - 1) || index <= begins || !isHeadingOfNext(lines, index, rest)) return []
  const before = runs.at(-1)?.lines
  if (before?.at(-1) === heading) before.pop()
  return [rest === '' ? heading : { ...heading, reach: GOES_ON }]
}

/** Runs with a title before the lines of the first entry among them. */
export function titled(runs: Run[], title: SourceLine[]): Run[] {
  const first = runs.findIndex(({ is }) => is === 'entry')
  return runs.map((run, at) => (at === first ? { ...run, lines: [...title, ...run.lines] } : run))
}

function above(lines: SourceLine[]): SourceLine[] {
  const blank = lines.findLastIndex(({ text }) => text === '')
  // «2. О ходе …» with who reports, above its time.
  const counted = lines.findIndex(({ text }, at) => at > blank && isCounted(text))
  if (counted > blank) return lines.splice(counted)
  const somebody = lines.findLastIndex(
    (line, at) => at < lines.length - 1 && (looksLikePerson(line.text, false) || labelOf(line.text) !== null),
  )
  return lines.splice(Math.max(blank + 1, somebody + 1, lines.length - 3))
}
