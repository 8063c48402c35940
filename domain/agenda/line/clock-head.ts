import type { LineQuestion, Times } from '#domain/agenda/line/line-question'
import { after, cut, type LineText, matchAt } from '#domain/agenda/line/line-text'
import { possibleTimes, untilNextDay } from '#domain/agenda/line/possible-times'
import {
  AND,
  BESIDE,
  DASH,
  DOUBT_AFTER,
  END_UNKNOWN,
  HALF_BEFORE,
  LEAD,
  NEXT_DAY,
  NO_END,
  ONWARDS,
  SECOND_LEAD,
  SECOND_TAIL,
  SHARP,
  UNTIL,
  WITH,
  ZONE,
} from '#domain/agenda/line/time-words'
import { isPossible, readClock, type TypedClock } from '#domain/agenda/line/typed-clock'
import { doubtOfClock, doubtOfRange, isSecond } from '#domain/agenda/line/weak-clock'

type Span = { times: Times; to: number }
/** `orTitle`: the figures may as well begin the title. */
type Head = { ask: LineQuestion | null; spans: Span[]; orTitle: boolean }

const OTHER_STYLES = ['dashed', 'spaced'] as const

/** A start, or a start and an end, at a place of a line. Null if none stands there or if it is surely a title. */
export function clockHead(line: LineText, at: number): Head | null {
  const { text } = line
  const lead = leadAt(text, at)
  for (const style of OTHER_STYLES) {
    const pair = sameStyle(text, lead.to, style)
    if (pair !== null) return headOf(line, at, pair[0], pair[1])
  }
  const start = withHalf(readClock(text, lead.to), lead.half)
  const open = openEnd(line, at, lead, start)
  if (open !== null) return open
  if (start === null || mayBeginTitle(text, start, lead)) return null
  const second = secondAt(text, start, lead.isBetween)
  const spaced = second === null && start.form === 'bare' ? readClock(text, lead.to, 'spaced') : null
  if (spaced !== null && isPossible(spaced)) return aloneHead(line, at, spaced, lead)
  return second === null ? aloneHead(line, at, start, lead) : rangeHead(line, at, start, second, lead)
}

/** “22:00 till late”. After a dash the words may be a title: “16:00 – End of day”. */
function openEnd(line: LineText, at: number, lead: Lead, start: TypedClock | null): Head | null {
  const { text } = line
  const isStart = start !== null && isPossible(start) && (start.form !== 'bare' || isSigned(start) || lead.isWritten)
  const match = isStart ? (matchAt(END_UNKNOWN, text, start.to) ?? matchAt(NO_END, text, start.to)) : null
  if (start === null || match === null) return null
  const to = start.to + match[0].length
  const words = { times: wordsOf(line, at, to), to }
  return match[1] === undefined
    ? { ask: null, spans: [words], orTitle: false }
    : { ask: 'words-or-title', spans: [words, ...openSpans(text, start)], orTitle: false }
}

// “9 am – TBC”, «10-да – нақтыланады»: an hour alone that says it is one.
function isSigned({ half, ending }: TypedClock): boolean {
  return half !== null || ending !== null
}

// “Noon prayers”. “At noon”, “12 noon”, “noon – 1 pm” and “noon onwards” are clocks.
function mayBeginTitle(text: string, start: TypedClock, lead: Lead): boolean {
  const isSaid = lead.isWritten || /\d/.test(text[lead.to] ?? '') || (start.hour === 12 && after(ONWARDS, text, start.to) > start.to)
  return start.form === 'word' && !isSaid && secondAt(text, start, false) === null
}

function rangeHead(line: LineText, at: number, start: TypedClock, { end, how }: Second, lead: Lead): Head | null {
  const doubt = doubtOfRange(line.text, start, end, lead.isWritten)
  // `14-30`: the second figures are minutes.
  const dashed: TypedClock = { ...start, minute: end.hour, form: 'dashed', to: end.to }
  if (doubt === 'title') return null
  if (doubt === 'minutes') return headOf(line, at, dashed, null)
  if (doubt === 'maybe-minutes') return { ask: 'time-or-title', spans: spansOf(line.text, dashed, null), orTitle: true }
  const head = headOf(line, at, start, end)
  if (head === null) return null
  if (how === 'by-slash') return { ...head, ask: 'two-times', spans: [...head.spans, { times: wordsOf(line, at, end.to), to: end.to }] }
  if (how === 'beside') return { ...head, ask: 'two-times', spans: [...head.spans, ...spansOf(line.text, start, null)] }
  if (how === 'spaced') return { ...head, ask: 'time-or-title', spans: [...head.spans, ...openSpans(line.text, start)] }
  if (doubt === 'sure') return head
  const minutes = doubt === 'either' ? spansOf(line.text, dashed, null) : []
  return { ask: head.ask ?? 'time-or-title', spans: [...head.spans, ...minutes], orTitle: true }
}

function aloneHead(line: LineText, at: number, start: TypedClock, lead: Lead): Head | null {
  const { text } = line
  const doubt = doubtOfClock(text, start, lead.isWritten ? (lead.isClock ? 'clock' : 'word') : null)
  if (doubt === 'title') return null
  const dash = Math.max(after(DASH, text, start.to), after(/\s?\/\s?/uy, text, start.to))
  // A second clock that cannot be read is no title.
  if (dash > start.to && /^\d+ ?: ?\d/.test(text.slice(dash))) return { ask: 'impossible-time', spans: [], orTitle: true }
  const head = headOf(line, at, start, null)
  if (head === null || doubt === 'sure') return head
  return { ...head, ask: head.ask ?? 'time-or-title', orTitle: true }
}

type Second = { end: TypedClock; how: 'joined' | 'spaced' | 'beside' | 'by-slash' }
type Lead = { to: number; isWritten: boolean; isBetween: boolean; isClock: boolean; half: 'am' | 'pm' | null }

function leadAt(text: string, at: number): Lead {
  const match = matchAt(LEAD, text, at)
  const lead = match === null || match[0].trim() === '' ? '' : match[0]
  const half = matchAt(HALF_BEFORE, text, at + lead.length)
  return {
    to: at + lead.length + (half?.[0].length ?? 0),
    isWritten: lead !== '' || half !== null,
    isBetween: /between|между/i.test(lead),
    isClock: half !== null || /сағат|time|время|уақыты/i.test(lead),
    half: half === null ? null : half[1] ? 'am' : 'pm',
  }
}

function withHalf(clock: TypedClock | null, half: 'am' | 'pm' | null): TypedClock | null {
  return clock === null || half === null || clock.hour > 12 ? clock : { ...clock, half }
}

/** `14-30 - 15-00`, `14 30 – 15 00`: two clocks whose separators are read only together. */
function sameStyle(text: string, at: number, style: 'dashed' | 'spaced'): [TypedClock, TypedClock] | null {
  const start = readClock(text, at, style)
  if (start === null || !isPossible(start)) return null
  for (const sign of [DASH, UNTIL, /\s?\/\s?/uy]) {
    const from = after(sign, text, start.to)
    const end = from > start.to ? readClock(text, after(SECOND_LEAD, text, from), style) : null
    if (end !== null && isPossible(end)) return [start, end]
  }
  return null
}

/** The second clock and how it is joined: by a sign or word, by a dash among spaces that may begin a title, or by nothing but its place. */
function secondAt(text: string, start: TypedClock, isBetween: boolean): Second | null {
  for (const sign of [DASH, UNTIL, WITH, ...(isBetween ? [AND] : []), ...(start.ending === 'from' ? [/\s/uy] : [])]) {
    const from = after(sign, text, start.to)
    if (from === start.to) continue
    const end = readClock(text, after(SECOND_LEAD, text, from))
    const isSpaced = sign === DASH && /^\s.*\s$/.test(text.slice(start.to, from))
    const kind = end === null ? 'no' : isSecond(text, start, end, isSpaced)
    if (end !== null && kind !== 'no') return { end, how: kind === 'yes' ? 'joined' : 'spaced' }
  }
  return besideAt(text, start)
}

// A second clock with nothing between the two but a slash, a bar, a tab or a blank.
function besideAt(text: string, start: TypedClock): Second | null {
  const from = after(BESIDE, text, start.to)
  const end = readClock(text, from)
  if (end === null || !isPossible(end)) return null
  const between = text.slice(start.to, from)
  // Two days with dots between their figures.
  if (start.form === 'dot' && end.form === 'dot' && end.hour * 60 + end.minute <= start.hour * 60 + start.minute) return null
  // “9/11” is a day or a fraction, “14:00 / 15 min” a length; else no title begins with a slash.
  const isClock = (start.form !== 'bare' || isSigned(start)) && isSecond(text, start, end, false) === 'yes'
  if (between.trim() === '/' && isClock) return { end, how: 'by-slash' }
  if (start.form !== end.form || (end.form !== 'colon' && end.form !== 'dot')) return null
  return { end, how: between.trim() !== '' ? 'by-slash' : between.includes('\t') ? 'joined' : 'beside' }
}

function headOf(line: LineText, at: number, start: TypedClock, end: TypedClock | null): Head | null {
  const { text } = line
  const last = end ?? start
  const to = endOf(text, start, end)
  const doubt = after(DOUBT_AFTER, text, to)
  if (doubt > to) return { ask: null, spans: [{ times: wordsOf(line, at, doubt), to: doubt }], orTitle: false }
  // `9:30Opening` is a slip; any other letter after the figures makes them a word.
  if (last.form !== 'colon' && /[\p{L}\p{N}]/u.test(text[to] ?? '')) return null
  if (end !== null) {
    const nextDay = after(NEXT_DAY, text, to)
    if (nextDay > to) return untilHead(start, end, nextDay)
  }
  const { ask } = possibleTimes(start, end)
  if (ask === 'impossible-time') {
    if (
      start.form !== 'colon' &&
      end?.form !== 'colon' &&
      start.half === null &&
      start.form !== 'dashed' &&
      !start.padded &&
      start.hour !== 24
    )
      return null
    // A day has no 24:00 to begin at, but it can be printed.
    const isMidnight = start.hour === 24 && isPossible(start)
    return { ask, spans: isMidnight ? [{ times: wordsOf(line, at, to), to }] : [], orTitle: true }
  }
  const spans = spansOf(text, start, end)
  const zone = after(ZONE, text, to)
  if (zone > to) return { ask: 'zone', spans: [{ times: wordsOf(line, at, zone), to: zone }, ...spans], orTitle: false }
  return { ask, spans, orTitle: ask === 'which-half' && last.form === 'dot' && /^\s\p{Ll}/u.test(text.slice(to)) }
}

// An end that is said to be of the next day.
function untilHead(start: TypedClock, end: TypedClock, to: number): Head {
  const pairs = untilNextDay(start, end)
  const spans = pairs.map((pair) => ({ times: { ...pair, when: null }, to }))
  return { ask: pairs.length === 1 ? null : pairs.length === 0 ? 'impossible-time' : 'which-half', spans, orTitle: pairs.length === 0 }
}

/** The place after the times and the words that belong to them. */
function endOf(text: string, start: TypedClock, end: TypedClock | null): number {
  return after(SHARP, text, end === null ? after(ONWARDS, text, start.to) : after(SECOND_TAIL, text, end.to))
}

function spansOf(text: string, start: TypedClock, end: TypedClock | null): Span[] {
  const to = endOf(text, start, end)
  return possibleTimes(start, end).pairs.map((pair) => ({ times: { ...pair, when: null }, to }))
}

/** A start whose dash belongs to what follows. */
function openSpans(text: string, start: TypedClock): Span[] {
  return spansOf(text, start, null).map((span) => ({ ...span, to: after(DASH, text, span.to) }))
}

const wordsOf = (line: LineText, from: number, to: number): Times => ({ start: null, end: null, when: cut(line, from, to) })
