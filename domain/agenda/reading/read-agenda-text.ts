import type {
  AgendaReading,
  LineUse,
  Made,
  ReadDay,
  ReadingProblem,
  ReadingProblemCode,
  ReadMeeting,
} from '#domain/agenda/reading/agenda-reading'
import type { Anchor } from '#domain/agenda/reading/anchor'
import { wholeRows } from '#domain/agenda/reading/broken-rows'
import { closingNotesAt } from '#domain/agenda/reading/closing-notes'
import { type Correction, correctedLines, tellCorrected, tellRows } from '#domain/agenda/reading/corrections'
import { csvLines } from '#domain/agenda/reading/csv-lines'
import { datedCells } from '#domain/agenda/reading/dated-cells'
import { daysInColumns } from '#domain/agenda/reading/days-in-columns'
import { hasGaps, withoutDoubledGaps } from '#domain/agenda/reading/doubled-gaps'
import { entryRuns, timesStandBelow } from '#domain/agenda/reading/entry-runs'
import { footnotesOf, withoutMarks } from '#domain/agenda/reading/footnotes'
import { furnitureOf, subjectOf } from '#domain/agenda/reading/furniture'
import { joinedTimes } from '#domain/agenda/reading/joined-times'
import { isDocumentTitle } from '#domain/agenda/reading/of-paper'
import { programmeAnchors } from '#domain/agenda/reading/programme-anchors'
import { readDays } from '#domain/agenda/reading/read-days'
import { readHeading } from '#domain/agenda/reading/read-heading'
import { listBegins, readItems } from '#domain/agenda/reading/read-items'
import { isHalfOfDay } from '#domain/agenda/reading/session-headings'
import type { Use } from '#domain/agenda/reading/slot-title'
import { LONGEST_LINE, pageWidth, type SourceLine, sourceLines, writtenLines } from '#domain/agenda/reading/source-lines'
import { tableHeading } from '#domain/agenda/reading/table-heading'
import { localeOf } from '#domain/agenda/reading/text-locale'
import { isCounted, numberedAbove } from '#domain/agenda/reading/title-above'
import { writtenOn } from '#domain/agenda/reading/written-on'
import { zoneSaid } from '#domain/agenda/reading/zone-words'

/** What is longer is no agenda, in signs. */
export const LONGEST_TEXT = 2_000_000

const QUOTE = 120

/** A mail ends so; what follows is no agenda. */
const FAREWELL =
  /^(?:(?:best|kind|warm|with best|with kind) )?(?:regards|wishes)[,.]?$|^(?:best|thanks|many thanks|cheers|спасибо|рахмет)[,!.]?(?:\s\p{Lu}\p{L}+)?$|^(?:yours )?sincerely[,.]?$|^с уважением[,.]?$|^құрметпен[,.]?$/iu

// The headings of a table's columns, and of the halves of a day.
function headingsOfRows(lines: readonly SourceLine[], begins: number): SourceLine[] {
  return lines.filter((line, at) => tableHeading(line) !== null || (at >= begins && isHalfOfDay(lines, at)))
}

/**
 * Reads an agenda from a plain text in English, Russian or Kazakh: of mails, PDF and Word files. Never throws, invents nothing, and
 * says of every line with words what it became; what could not be placed is a problem that quotes it. Times are on the wall clock of
 * whoever wrote the text. Reading takes time in proportion to the length. `corrections` are what somebody says of single lines.
 */
export function readAgendaText(text: string, corrections: readonly Correction[] = []): AgendaReading {
  const said = new Set(corrections.map(({ line }) => line))
  const { written: typed, follow: inRow } = wholeRows(writtenLines(text.slice(0, LONGEST_TEXT)), said)
  const spaced = sourceLines(typed)
  const plain = withoutDoubledGaps(spaced)
  const inDays = daysInColumns(datedCells(csvLines(plain, typed) ?? plain))
  const { lines: whole, joined } = joinedTimes(inDays.lines)
  const { lines: all, leftOut, follow } = correctedLines(whole, corrections)
  const uses = new Map<number, LineUse>()
  const problems: ReadingProblem[] = []
  const problem = (line: SourceLine, code: ReadingProblemCode) =>
    problems.push({ line: line.number, code, quote: line.text.slice(0, QUOTE) })
  const origins = new Map<Made, number>()
  const use: Use = (lines, what, made = []) => {
    for (const { number } of lines) uses.set(number, what)
    for (const entry of made) origins.set(entry, lines[0]?.number ?? 1)
  }
  use(joined, 'time')
  use(inDays.joined, 'title')
  // A number alone is of a page by the gaps about it, where no gap is left.
  const ofPages = plain === spaced || hasGaps(plain) ? [] : furnitureOf(spaced)
  const furniture = new Set([...furnitureOf(all), ...[...ofPages].filter((number) => !said.has(number) && !said.has(number + 1))])
  const notes = footnotesOf(all)
  use(notes, 'preamble')
  for (const line of all)
    if (furniture.has(line.number)) use([line], 'furniture')
    else if (line.reach >= LONGEST_LINE) problem(line, 'line-too-long')
  const ends = all.findIndex(({ text }) => FAREWELL.test(text))
  const lines = withoutMarks(all.slice(0, ends < 0 ? all.length : ends), notes).filter(
    ({ number, reach }) => !furniture.has(number) && reach < LONGEST_LINE && uses.get(number) !== 'preamble',
  )
  if (text.length > LONGEST_TEXT) problems.push({ line: all.length, code: 'text-too-long', quote: '' })

  const width = pageWidth(lines)
  const anchors = programmeAnchors(lines)
  const firstEntry = anchors.find((anchor) => anchor.is === 'entry' || anchor.entry !== null)?.at ?? lines.length
  const firstDay = anchors.find((anchor) => anchor.is === 'day')?.at ?? lines.length
  const begins = Math.min(headEnds(lines, anchors, firstEntry, firstDay), lines.length)
  const head = withoutFirstTitle(lines.slice(0, begins), lines, anchors)
  use(headingsOfRows(lines, begins), 'label')
  const heading = head.filter(({ number }) => !uses.has(number))
  const listAt = listBegins(heading)
  const written = writtenOn(all)
  const { meeting, problems: ofHeading } = readHeading(listAt < 0 ? heading : heading.slice(0, listAt), width, use, {
    subject: subjectOf(all),
    written,
  })
  problems.push(...ofHeading)
  meeting.timeZone ??= zoneBeside(lines, anchors)
  const items = listAt < 0 ? [] : readItems(heading.slice(listAt), width, use)

  const closing = Math.max(closingNotesAt(lines, anchors), begins)
  const closingNotes = lines.slice(closing).filter(({ text }) => text !== '')
  use(closingNotes, 'preamble')
  const runs = entryRuns(lines.slice(0, closing), anchors, begins)
  const days = readDays(runs, meeting, { width, use, problem, written })
  for (const line of all)
    if (line.text !== '' && line.reach < LONGEST_LINE && !uses.has(line.number)) {
      uses.set(line.number, 'not-read')
      problem(line, 'not-read')
    }
  for (const line of all.filter(({ number }) => uses.get(number) === 'furniture')) problem(line, 'furniture')
  tellCorrected(uses, leftOut, follow)
  tellRows(uses, inRow)
  const isAgenda = items.length > 0 || days.some(({ slots }) => slots.length > 0)
  return {
    agenda: isAgenda
      ? {
          locale: localeOf(text),
          meeting: dated(withNotes(meeting, [...notes, ...closingNotes]), days),
          items,
          days: days.filter(({ slots, date }) => slots.length > 0 || date !== null),
        }
      : null,
    problems: problems.sort((a, b) => a.line - b.line),
    uses,
    origins,
  }
}

// A zone may be said below the heading too, but by no line of an entry.
function zoneBeside(lines: readonly SourceLine[], anchors: readonly Anchor[]): string | null {
  const begun = new Set(anchors.map(({ at }) => at))
  for (const [at, { text }] of lines.entries()) {
    const zone = text.length <= 200 && !begun.has(at) ? zoneSaid(text) : null
    if (zone !== null) return zone
  }
  return null
}

// Footnotes, and what stands below the programme, are words before it: there is no other place for what is said of the whole.
function withNotes(meeting: ReadMeeting, notes: readonly SourceLine[]): ReadMeeting {
  const preamble = [...(meeting.preamble === null ? [] : [meeting.preamble]), ...notes.map(({ text }) => text)].join('\n')
  return { ...meeting, preamble: preamble || null }
}

// Where times stand below their titles, the last words of the heading are the title of the first entry.
function withoutFirstTitle(head: SourceLine[], lines: readonly SourceLine[], anchors: readonly Anchor[]): SourceLine[] {
  const next = anchors.find(({ at }) => at === head.length)
  const beside = next?.is === 'entry' && next.readings.length > 0 ? [next.rest] : (lines[head.length]?.cells ?? [])
  const numbered = numberedAbove(lines, head.length, beside, (at) => anchors.some((anchor) => anchor.at === at))
  if (numbered > 0) return head.slice(0, numbered)
  if (!timesStandBelow(lines, anchors) || (lines[head.length - 1]?.text ?? '') === '') return head
  const blank = head.findLastIndex(({ text }) => text === '')
  const counted = head.findIndex(({ text }, at) => at > blank && isCounted(text))
  const isAtEntry = anchors.find(({ at }) => at >= head.length)?.is === 'entry'
  if (counted > 0 && isAtEntry) return head.slice(0, counted)
  if (anchors[0]?.is === 'day') return head
  return head.slice(0, blank + 1)
}

// The heading of a paper ends where its programme begins. A date of the whole meeting, with its place, is no day yet.
function headEnds(lines: readonly SourceLine[], anchors: readonly Anchor[], firstEntry: number, firstDay: number): number {
  if (firstEntry === lines.length && firstDay === lines.length) return lines.length
  const days = anchors.filter((anchor) => anchor.is === 'day')
  const [first, second] = days
  if (first === undefined || first.is !== 'day' || firstEntry < firstDay) return firstEntry
  const isNamed = first.number !== null || first.weekday !== null
  // “24 September, Thursday”, the place, “PROGRAMME”: the date is of the whole.
  const isAboveTitle =
    second === undefined && lines.slice(first.at, firstEntry).some(({ text }) => isDocumentTitle(text)) && first.rest === ''
  if (isAboveTitle) return firstEntry
  // The only date of a paper, or one with another below it and no entry between, is of the meeting.
  const isOfMeeting = !isNamed && (second === undefined || second.at < firstEntry)
  return isOfMeeting ? Math.min(second?.at ?? lines.length, firstEntry) : first.at
}

function dated(meeting: ReadMeeting, days: readonly ReadDay[]): ReadMeeting {
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  // One date above several days is of the first of them, or of the paper.
  const isNarrower = dates.length > 0 && meeting.startsOn === meeting.endsOn
  if (isNarrower) return { ...meeting, startsOn: dates[0] ?? null, endsOn: dates.at(-1) ?? null }
  return { ...meeting, startsOn: meeting.startsOn ?? dates[0] ?? null, endsOn: meeting.endsOn ?? dates.at(-1) ?? null }
}
