import { readLineHead } from '#domain/agenda/line/line-head'
import type { Times } from '#domain/agenda/line/line-question'
import { readTimes } from '#domain/agenda/line/read-times'
import type { Anchor, EntryAnchor, EntryHead } from '#domain/agenda/reading/anchor'
import { clockInWords } from '#domain/agenda/reading/clock-in-words'
import { isNoTitle } from '#domain/agenda/reading/corrections'
import { dayAt, withoutDateOfMeeting, withoutLooseWeekdays } from '#domain/agenda/reading/day-anchors'
import { endingAfter, lengthInBrackets } from '#domain/agenda/reading/duration'
import { SAYS_HELD } from '#domain/agenda/reading/of-paper'
import { datesIn } from '#domain/agenda/reading/read-date'
import { rowTime } from '#domain/agenda/reading/read-table'
import { isHalfOfDay } from '#domain/agenda/reading/session-headings'
import { namesPlace, saysContact } from '#domain/agenda/reading/slot-notes'
import { isOpen, type SourceLine } from '#domain/agenda/reading/source-lines'
import { timeInBrackets } from '#domain/agenda/reading/time-in-brackets'
import { minutesOf } from '#domain/time/clock'

/** What a line must have for a time to stand at its head or its end: anything else is not looked at closely. */
const MAY_HOLD_TIME =
  /^[^\p{L}]{0,12}\d|^(?:\p{L}{1,12}[.:]?\s+){0,3}\d|\d\s?[:.h]\s?\d{2}[^\p{L}]*(?:[ap]\.?m\.?)?[)\]]*$|^[([]?(?:all|full|whole|the (?:whole|entire|end|close)|throughout|during|for the|over the|early|late|in the|on|upon|at the|after|before|immediately|following|prior|until|tb[cda]|time|to be|morning|afternoon|evening|noon|midday|night|about|around|approx\w*|в|во|весь|целый|на|рано|поздно|утром|днём|днем|вечером|ночью|утро|день|вечер|первая|вторая|до|после|с|по|время|уточняется|подлежит|сразу|непосредственно|перед|накануне|параллельно|около|примерно|ориентировочно|бүкіл|күн\p{L}*|таң\p{L}*|түс\p{L}*|кеш\p{L}*|түн\p{L}*|уақыты|шамамен|делегациялар|қатысушылар|қонақтар|келген\p{L}*|нақтылан\p{L}*)(?!\p{L})|(?:кейін|соң|бұрын|алдында|кезінде|барысында|дейін)(?!\p{L})/iu

/** “Time: 14:00–16:00” says when the whole is held, unless the paper says it of each entry. */
const OF_MEETING = /^(?:time|date and time|when|starts?|starting time|begins|время|время проведения|начало|уақыты|басталуы)\s*[:：]/iu

/** The beginnings of days and entries in a text, in order. */
export function findAnchors(lines: readonly SourceLine[]): Anchor[] {
  const areClocks: Clocks = { solid: clocksAreSolid(lines), dotted: clocksAreDotted(lines) }
  const timesAreOfEntries = lines.filter(({ text }) => OF_MEETING.test(text)).length > 1
  const anchors = lines.flatMap((line, at): Anchor[] => {
    if (line.text === '' || line.text.length > 400) return []
    const before = lines[at - 1]
    // A sentence that was wrapped before its clock or its date begins nothing.
    const isWrapped = before !== undefined && before.text !== '' && isOpen(before.text) && !isTimeAlone(before.text)
    if (line.said === 'title') return [entryAt(line, at, areClocks) ?? titleAlone(line, at)]
    if (line.said === 'prose' || line.said === 'same-entry') return []
    if (isWrapped && !SURELY_TIMES.test(line.text)) return []
    if (rowTime(line) !== null && !isHalfOfDay(lines, at)) return [{ is: 'entry', at, readings: [], isDoubtful: false, rest: '' }]
    if (OF_MEETING.test(line.text) && !timesAreOfEntries) return []
    const entry = entryAt(line, at, areClocks) ?? whenAlone(line, at, lines)
    const day = entry === null ? dayAt(line, at) : null
    return [entry ?? day].filter((anchor) => anchor !== null)
  })
  const named = withoutDateOfMeeting(withoutLooseWeekdays(anchors, lines), lines)
  const begun = new Set(named.map(({ at }) => at))
  const isWords = (at: number) => (lines[at]?.text ?? '') !== '' && !begun.has(at)
  const found = named
    .map((anchor, at) => (at === 0 ? withoutSpan(anchor, named[1]) : anchor))
    .map((anchor) => (isWords(anchor.at - 1) || isWords(anchor.at + 1) ? placeApart(anchor, lines) : anchor))
  // Below a time alone stands its title, where nothing between the two may be one.
  return found.filter((anchor, index) => {
    const above = found[index - 1]
    const isOfTime = (isUntimed(anchor) || isClockInside(anchor, lines)) && above?.is === 'entry' && above.rest === ''
    return !isOfTime || !lines.slice(above.at + 1, anchor.at).every((line) => line.text === '' || isNoTitle(line))
  })
}

// “12:00–13:30, room 301” beside the lines of its title.
function placeApart(anchor: Anchor, lines: readonly SourceLine[]): Anchor {
  const place = /^[\d\s:.h–—-]*\d\s?[,;(]\s*([^\d\s].{2,39}?)\)?$/u.exec(lines[anchor.at]?.text ?? '')?.[1]
  if (anchor.is !== 'entry' || place === undefined || !namesPlace(place)) return anchor
  return { ...anchor, rest: '', place, readings: anchor.readings.map((reading) => ({ ...reading, rest: '' })) }
}

// “Excursion (meet in the lobby at 10:45)”
function isClockInside(anchor: Anchor, lines: readonly SourceLine[]): boolean {
  const { text = '' } = lines[anchor.at] ?? {}
  const inside = text.slice(text.lastIndexOf('('))
  return (
    anchor.is === 'entry' &&
    anchor.readings.length > 0 &&
    /^\p{L}{3}/u.test(text) &&
    /^\(.*\p{L}.*\)$/u.test(inside.replace(/[ap]\.?m\.?/giu, ''))
  )
}

function isUntimed(anchor: Anchor): boolean {
  return anchor.is === 'entry' && anchor.readings[0]?.times === UNTIMED
}

// Somebody says that an entry without a time begins here.
function titleAlone({ text }: SourceLine, at: number): EntryAnchor {
  const { number, rest } = numbered(text)
  return { is: 'entry', at, readings: [{ times: UNTIMED, number, rest }], isDoubtful: false, rest }
}

function numbered(text: string): { number: string | null; rest: string } {
  const head = readLineHead(text)
  const sure = head.ask === null && head.read.start === null && head.read.when === null ? head.read : null
  return { number: sure?.number ?? null, rest: sure?.title ?? text }
}

const UNTIMED: Times = { start: null, end: null, when: null }

// “3 December, 16.00–18.00, Geneva” above entries of these hours says when the whole is held.
function withoutSpan(anchor: Anchor, next: Anchor | undefined): Anchor {
  if (anchor.is !== 'day' || anchor.entry === null || next?.is !== 'entry') return anchor
  const { start = null, end = null } = anchor.entry.readings[0]?.times ?? {}
  const follows = next.readings[0]?.times.start ?? ''
  const isWithin = start !== null && end !== null && follows >= start && follows < end
  return isWithin ? { ...anchor, entry: null, rest: anchor.entry.rest } : anchor
}

/** A start with its end at the head of a line. */
const SURELY_TIMES = /^\d{1,2}[:.]\d{2}\s?[-–—]\s?\d{1,2}[:.]\d{2}\s+\p{Lu}/u

function isTimeAlone(text: string): boolean {
  const read = readTimes(text)
  return read !== null && read.ask === null && read.read.rest === ''
}

/** Which figures a paper writes for its clocks, beside the plain ones. */
type Clocks = { solid: boolean; dotted: boolean }

function entryAt(line: SourceLine, at: number, areClocks: Clocks): EntryAnchor | null {
  const text = timeInBrackets(line.text) ?? withoutLength(line.text)
  if (ROOM_BY_NUMBER.test(text)) return null
  if (!MAY_HOLD_TIME.test(text) || datesIn(text)?.from === 0) return null
  const head = readLineHead(text)
  if (head.ask === null) {
    const { number, title, ...times } = lasting(clockInWords(head.read))
    if (times.start === null && !isWhenEntry(times.when, title, text)) return null
    const said = itemsSaid(text, number, title)
    return { is: 'entry', at, readings: [{ times, ...said }], isDoubtful: false, rest: said.rest }
  }
  // “19:30 – late Dinner”: words that begin with a clock are of the time.
  const timed = (
    head.ask === 'words-or-title' && /^\d/.test(text) ? head.readings.slice(0, 1) : head.readings.filter(({ start }) => start !== null)
  ).map(lasting)
  // “9.00 – 9.05 CET”: the zone is no word of the title.
  const titleAfter = head.ask === 'zone' ? head.readings[0]?.title : undefined
  const [first] = timed
  if (first === undefined || !isDoubtTaken(head.ask, text, first.title, areClocks)) return null
  return {
    is: 'entry',
    at,
    readings: timed.map(({ number, title, ...times }) => ({ times, number, rest: titleAfter ?? title })),
    isDoubtful:
      timed.length > 1 ||
      !(head.ask === 'which-half' || head.ask === 'time-or-number' || (head.ask === 'time-inside' && IN_BRACKETS.test(text))),
    rest: titleAfter ?? first.title,
  }
}

/** «202-кабинет»: no clock. */
const ROOM_BY_NUMBER = /^\d{1,4}\s?-?\s?(?:кабинет|каб|ауд|аудитория|бөлме|зал|room)(?!\p{L})/iu

// “Flood season outlook  10:10–10:30 (20 min)”: the length says no more than the two times.
function withoutLength(text: string): string {
  if (!text.endsWith(')')) return text
  const [, before, length = ''] = /^(.*\d[:.h]\d{2}\s?[-–—]\s?\d{1,2}[:.h]\d{2})\s*(\([^()]{2,40}\))$/u.exec(text) ?? []
  return before !== undefined && /^\P{N}|^\d{1,2}[.)]\s/u.test(text) && lengthInBrackets(length) !== null ? before : text
}

// “09:30-10:00  Items 1 and 2”: the numbers of items are all there is for a title.
function itemsSaid(text: string, number: string | null, title: string): { number: string | null; rest: string } {
  const isWhole = number !== null && /^(?:$|(?:to|and|и|до|по|және|[-–—,])\s*\d)/iu.test(title)
  const read = isWhole ? readTimes(text) : null
  return read?.ask === null && /\p{L}/u.test(read.read.rest) ? { number: null, rest: read.read.rest } : { number, rest: title }
}

// “10:20 (20 min)” says when it ends; the title stands below.
function lasting<T extends Times & { title: string }>(read: T): T {
  const ended = endingAfter(read, lengthInBrackets(read.title))
  return ended === read ? read : { ...ended, title: '' }
}

// Words instead of a clock begin an entry where a sign or a capital parts them from its title.
function isWhenEntry(when: string | null, title: string, text: string): boolean {
  if (when === null || when === '' || title === '' || text.length > 200) return false
  // “до 12:00 – прибытие делегаций”
  const isParted = (/\d/.test(when) || text.length <= 80) && /^\s*[-–—:]\s/u.test(text.slice(text.indexOf(when) + when.length))
  return isParted || /^["“«(]?[\p{Lu}\d]/u.test(title)
}

/** “Opening (9:00 – 9:30)” says its time as plainly as can be. */
const IN_BRACKETS = /[([]\d[^()[\]]*[-–—][^()[\]]*\d[^()[\]]*[)\]]$|[([]\d{1,2}[:.]\d{2}[)\]]$/u

// “In the course of the day” alone on a line, above its entry.
function whenAlone(line: SourceLine, at: number, lines: readonly SourceLine[]): EntryAnchor | null {
  const { text } = line
  if (text.length > 60 || /\d/.test(text) || !MAY_HOLD_TIME.test(text) || NOT_KNOWN.test(text)) return null
  const head = readLineHead(text)
  if (head.ask !== null || head.read.when === null || head.read.title !== '') return null
  const next = [lines[at + 1], lines[at + 2]].find((line) => line !== undefined && line.text !== '')
  const isAfterLabel = /:$/.test(lines[at - 1]?.text ?? '')
  if (isAfterLabel || next === undefined || !/^["“«(]?\p{Lu}/u.test(next.text)) return null
  const { number, title, ...times } = head.read
  return { is: 'entry', at, readings: [{ times, number, rest: title }], isDoubtful: false, rest: '' }
}

/** Said of people as well as of times. */
const NOT_KNOWN = /tb[cda]|to be|уточня|подлеж|нақтылан/iu

/** “10.15 Break”, “- 10.15 Break”. */
const DOTTED = /^(?:[•·*–-]\s+)?((?:[01]?\d|2[0-3])\.[0-5][05])\s+["“«(]?\p{Lu}/u

// “10.15” may be the number of an item; where a paper's lines begin so, hour after hour, it is a clock.
function clocksAreDotted(lines: readonly SourceLine[]): boolean {
  const begun = lines.flatMap(({ text }) => Number(DOTTED.exec(text)?.[1] ?? 0) || [])
  const rising = begun.filter((clock, at) => clock > (begun[at - 1] ?? 0)).length
  return begun.length >= 3 && rising * 4 > begun.length * 3 && begun.some((clock) => Number.isInteger(clock)) && (begun[0] ?? 0) >= 7
}

/** “1015 Break”. */
const SOLID = /^(?:[01]\d|2[0-3])[0-5][05]\s+\p{Lu}/u

const SOLID_RANGE = /^(?:[01]\d|2[0-3])[0-5][05]\s?[-–—]\s?\d{4}\s/u

// Figures without a sign are clocks where most of a paper's entries begin with them, in rising order.
function clocksAreSolid(lines: readonly SourceLine[]): boolean {
  const begun = lines.filter(({ text }) => SOLID.test(text) || SOLID_RANGE.test(text)).map(({ text }) => text.slice(0, 4))
  return begun.length >= 3 && begun.filter((clock, at) => clock >= (begun[at - 1] ?? '')).length * 4 > begun.length * 3
}

// A figure that may be a title or a number is none here: papers number their items, and sentences begin with figures.
function isDoubtTaken(ask: string, text: string, title: string, areClocks: Clocks): boolean {
  if (ask === 'time-or-title' && areClocks.solid && SOLID.test(text)) return true
  // “Bishkek, 5 February, 10:00” is when the whole begins.
  if (ask === 'time-inside' && (datesIn(title) !== null || saysContact(title))) return false
  // “which will be held at the Palais des Nations, starting at 10:00”
  if (ask === 'time-inside' && /^\p{Ll}/u.test(title) && SAYS_HELD.test(title)) return false
  // “Departure (TK 1952, 18:40)”: of the flight.
  if (ask === 'time-inside' && /\([^()]*\p{L}[^()]*\s\)$/u.test(title)) return false
  if (ask === 'time-inside') return text.length <= 200 && /\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?[)\]]?$/iu.test(text) && title !== ''
  if (ask === 'words-or-title') return /^\d/.test(text)
  if (ask === 'time-or-number') return areClocks.dotted && DOTTED.test(text)
  return ask !== 'time-or-title' || /^[([]?\d{1,2}[:.h]\d{2}/.test(text)
}

/** The reading of a doubtful head that fits between its neighbours best: after the entry before, and not longer than a working day. */
export function likeliest(readings: readonly EntryHead[], before: { start: string; end: string | null } | null): EntryHead | undefined {
  const cost = ({ times }: EntryHead) => {
    const start = minutesOf(times.start ?? '00:00')
    const end = times.end === null ? start + 30 : minutesOf(times.end)
    const earliest = before === null ? 7 * 60 : minutesOf(before.end ?? before.start)
    const lasts = end > start ? end - start : end + 24 * 60 - start
    return (
      (start < earliest ? 2_000 + earliest - start : (start - earliest) / 4) + Math.max(0, lasts - 240) * 2 + (times.end === null ? 60 : 0)
    )
  }
  return [...readings].sort((a, b) => cost(a) - cost(b))[0]
}
