import { readLineHead } from '#domain/agenda/line/line-head'
import type { ReadDay, ReadingProblemCode, ReadMeeting, ReadPart, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import type { Anchor, EntryHead, Run } from '#domain/agenda/reading/anchor'
import { likeliest } from '#domain/agenda/reading/find-anchors'
import { isDocumentTitle } from '#domain/agenda/reading/of-paper'
import { isPlaceAlone } from '#domain/agenda/reading/place-alone'
import { dateOf, onlyYearIn, weekdayOf } from '#domain/agenda/reading/read-date'
import { readSlot } from '#domain/agenda/reading/read-slot'
import { placeLine } from '#domain/agenda/reading/slot-notes'
import type { Use } from '#domain/agenda/reading/slot-title'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { dayAfter, type WrittenOn } from '#domain/agenda/reading/written-on'
import { kindOf } from '#domain/agenda/slot-kind-words'
import { addDays, type CalendarDate } from '#domain/time/calendar'
import { clockAt, minutesOf } from '#domain/time/clock'

type Told = {
  width: number
  use: Use
  problem: (line: SourceLine, code: ReadingProblemCode) => void
  /** When the paper was: a day without a year follows it. */
  written: WrittenOn | null
}

/** The days of a programme from its runs. Entries before any day are of the meeting's first. */
export function readDays(runs: readonly Run[], meeting: ReadMeeting, told: Told): ReadDay[] {
  const days: ReadDay[] = []
  let latest: CalendarDate | null = null
  let named: DayAnchor | null = null
  for (const [at, run] of runs.entries()) {
    if (run.is === 'day') {
      const day = dayFrom(run.anchor, latest, meeting, told.written)
      latest = day.date ?? latest
      const last = days.at(-1)
      const isSame = isSameDate(run.anchor, named) || (day.date !== null && day.date === last?.date && run.anchor.rest === '')
      // Each row of a table may name its date, and each half of a day its weekday.
      if (isSame && last !== undefined) told.use([run.line], 'day')
      else {
        days.push(day)
        readDay(day, run, told)
      }
      named = run.anchor
    } else {
      if (days.length === 0) {
        latest = meeting.startsOn
        days.push({ date: latest, title: null, note: null, place: null, slots: [] })
      }
      const day = days.at(-1)
      if (day !== undefined) readEntry(day, run, runs[at + 1], told)
    }
  }
  return days
}

type DayAnchor = Extract<Anchor, { is: 'day' }>

function isSameDate({ dates, rest }: DayAnchor, before: DayAnchor | null): boolean {
  const [one, other] = [dates?.first, before?.dates?.first]
  return rest === '' && one !== undefined && one.day === other?.day && one.month === other.month
}

function readDay(day: ReadDay, { line, lines, anchor }: Extract<Run, { is: 'day' }>, { width, use, problem }: Told): void {
  use([line], 'day', [day])
  if (day.date === null) problem(line, 'no-date')
  else if (anchor.weekday !== null && weekdayOf(day.date) !== anchor.weekday) problem(line, 'weekday-differs')
  const notes: string[] = []
  for (const below of lines.filter(({ text }) => text !== '')) {
    // “Arrival of participants” below a day is an entry without a time.
    if (kindOf(below.text) !== 'session' && below.text.length <= 120) {
      day.slots.push(readSlot({ times: { start: null, end: null, when: null }, number: null, lines: [below] }, width, use))
      continue
    }
    use([below], 'day')
    if (isDocumentTitle(below.text)) continue
    if (day.place === null && isPlaceAlone(below.text)) day.place = below.text
    else notes.push(below.text)
  }
  day.note = notes.join('\n') || null
}

function readEntry(day: ReadDay, run: Extract<Run, { is: 'entry' }>, next: Run | undefined, { width, use, problem }: Told): void {
  const before = day.slots.findLast(({ start }) => start !== null)
  const earlier = before === undefined || before.start === null ? null : { start: before.start, end: before.end }
  const chosen = run.readings.length === 1 ? run.readings[0] : likeliest(run.readings, earlier)
  if (chosen === undefined) return
  const number = chosen.number ?? numberedRest(run.lines)
  const times = withoutSlip(chosen.times, next)
  if (run.isDoubtful || times !== chosen.times) problem(run.line, 'doubtful-time')
  use([run.line], 'time')
  const read = readSlot({ times, number, lines: run.lines }, width, use)
  const slot = { ...read, place: run.place ?? read.place }
  use([run.line], run.lines.some(({ number, text }) => number === run.line.number && text !== '') ? 'title' : 'time', [slot])
  if (slot.title === '') problem(run.line, 'no-title')
  if (earlier !== null && slot.start !== null && slot.start < earlier.start && run.place === null) problem(run.line, 'out-of-order')
  const session = day.slots.at(-1)
  if (session !== undefined && isInside(slot, session, run.indent, run.parentIndent)) {
    session.parts.push(...partsFrom(slot))
    session.papers.push(...slot.papers)
  } else day.slots.push(slot)
}

function dayFrom(anchor: DayAnchor, latest: CalendarDate | null, meeting: ReadMeeting, written: WrittenOn | null): ReadDay {
  const { startsOn, endsOn } = meeting
  const title = anchor.rest === '' ? null : anchor.rest
  const empty: ReadDay = { date: null, title, note: null, place: null, slots: [] }
  const known = latest ?? startsOn ?? endsOn
  if (anchor.dates !== null) {
    const year = anchor.dates.first.year ?? (known === null ? null : Number(known.slice(0, 4)))
    return {
      ...empty,
      date:
        year === null
          ? (inYearOfTitle(anchor, meeting) ?? dayAfter(written, anchor.dates.first, anchor.weekday))
          : dateOf(anchor.dates.first, year),
    }
  }
  if (startsOn === null) return empty
  if (anchor.number !== null) return { ...empty, date: addDays(startsOn, anchor.number - 1) }
  // “Monday – afternoon”, after its morning.
  if (latest !== null && weekdayOf(latest) === anchor.weekday) return { ...empty, date: latest }
  return anchor.weekday === null
    ? empty
    : { ...empty, date: nextOf(anchor.weekday, latest === null ? startsOn : addDays(latest, 1), endsOn) }
}

// “Annual Conference 2027” above “Mon, Jun 14”: the only year that is said, where the weekday does not contradict it.
function inYearOfTitle({ dates, weekday }: DayAnchor, { title, theme }: ReadMeeting): CalendarDate | null {
  const year = onlyYearIn(`${title ?? ''} ${theme ?? ''}`)
  const date = dates === null || year === null ? null : dateOf(dates.first, year)
  return date === null || weekday === null || weekdayOf(date) === weekday ? date : null
}

// The first such weekday from a day on, within the meeting.
function nextOf(weekday: number, from: CalendarDate, endsOn: CalendarDate | null): CalendarDate | null {
  const date = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  return endsOn !== null && date > endsOn ? null : date
}

// “1. Review”, “Item 3 (a). Review”: the number of an item in a cell of its own title.
function numberedRest(lines: SourceLine[]): string | null {
  const at = lines.findIndex(({ text }) => text !== '' && placeLine(text) === null)
  const first = lines[at]
  if (first === undefined || !/^(?:\d{1,2}(?:\.\d{1,2})?[.):]\s|(?:agenda )?items?\s+\d|пункты?\s|\d+-тармақ)/iu.test(first.text))
    return null
  const head = readLineHead(first.text)
  if (head.ask !== null || head.read.number === null || head.read.start !== null || !/^["“«(]?\p{Lu}/u.test(head.read.title)) return null
  lines[at] = { ...first, text: head.read.title }
  return head.read.number
}

// `10:35am – 11:15pm` before an entry at 11:15: the end is half a day too late.
function withoutSlip(times: EntryHead['times'], next: Run | undefined): EntryHead['times'] {
  const follows = next?.is === 'entry' ? (next.readings[0]?.times.start ?? null) : null
  if (times.start === null || times.end === null || follows === null) return times
  const [start, end] = [minutesOf(times.start), minutesOf(times.end)]
  const earlier = end - 12 * 60
  return end - start >= 10 * 60 && earlier > start && minutesOf(follows) >= earlier && minutesOf(follows) < end
    ? { ...times, end: clockAt(earlier) }
    : times
}

function isInside(slot: ReadSlot, session: ReadSlot, indent: number, parentIndent: number): boolean {
  if (slot.start === null || session.start === null || session.end === null || session.end <= session.start) return false
  const last = session.parts.at(-1)
  const within = slot.start >= session.start && (slot.end ?? slot.start) <= session.end && slot.start < session.end
  const shorter = slot.start !== session.start || slot.end !== session.end
  const beginsWithIt = slot.start === session.start || (last?.start != null && slot.start >= (last.end ?? last.start))
  return within && shorter && slot.place === null && (indent > parentIndent + 1 || beginsWithIt)
}

// A part has no parts of its own: they follow it.
function partsFrom({ title, start, end, place, abstract, subItems, contributions, parts }: ReadSlot): ReadPart[] {
  const listed = subItems.map(({ label, text }) => (label === null ? `– ${text}` : `${label}) ${text}`))
  const about = [...listed, ...(abstract === null ? [] : [abstract])].join('\n')
  return [{ title, start, end, place, abstract: about || null, contributions }, ...parts]
}
