import type { LineQuestion } from '#domain/agenda/line/line-question'
import type { Half, TypedClock } from '#domain/agenda/line/typed-clock'
import { isPossible } from '#domain/agenda/line/typed-clock'
import type { Clock } from '#domain/time/clock'

/** A start with its end, of the next day if not after the start. Null is open. */
export type Pair = { start: Clock; end: Clock | null }

const HOUR = 60
const NOON = 12 * HOUR
const DAY = 24 * HOUR

/** The start with an end that is said to be of the next day. */
export function untilNextDay(start: TypedClock, end: TypedClock): Pair[] {
  const { pairs } = possibleTimes(start, null)
  const [until] = possibleTimes(end, null).pairs
  return until === undefined
    ? []
    : pairs.filter((pair) => until.start <= pair.start).map((pair) => ({ start: pair.start, end: until.start }))
}

/**
 * What a start, or a start and an end, can mean: one pair if there is no doubt, otherwise a question with the likely pairs, the likeliest
 * first. A start without a half of the day takes that of its end, unless it would end before it begins.
 */
export function possibleTimes(start: TypedClock, end: TypedClock | null): { ask: LineQuestion | null; pairs: Pair[] } {
  if (!isPossible(start) || (end !== null && !isPossible(end))) return { ask: 'impossible-time', pairs: [] }
  // A day begins at 00:00; 24:00 is the end of one.
  if (start.hour === 24) return { ask: 'impossible-time', pairs: [] }
  const found = end === null ? alone(start) : (marked(start, end) ?? unmarked(start, end))
  const pairs = found.pairs.map(([from, to]) => ({ start: clock(from), end: to === null ? null : clock(to) }))
  return { ask: found.ask, pairs: pairs.filter((pair, index) => pairs.findIndex((other) => same(pair, other)) === index) }
}

type Minutes = [start: number, end: number | null]
type Found = { ask: LineQuestion | null; pairs: Minutes[] }

const sure = (...pair: Minutes): Found => ({ ask: null, pairs: [pair] })
const same = (a: Pair, b: Pair) => a.start === b.start && a.end === b.end
const written = ({ hour, minute }: TypedClock) => hour * HOUR + minute
const lasting = (from: number, to: number) => (((to - from) % DAY) + DAY) % DAY

function clock(minutes: number): Clock {
  const held = minutes % DAY
  return `${String(Math.floor(held / HOUR)).padStart(2, '0')}:${String(held % HOUR).padStart(2, '0')}`
}

function inHalf(typed: TypedClock, half: Half): number {
  if (typed.hour > 12 || typed.hour === 0) return written(typed)
  return (typed.hour % 12) * HOUR + typed.minute + (half === 'pm' ? NOON : 0)
}

/** Papers with a clock of 12 hours often leave the half out: `1:30–3:00`. Nobody meets at half past one at night. */
function mayBeAfternoon({ hour, padded, half, form }: TypedClock): boolean {
  return hour >= 1 && hour <= 6 && !padded && half === null && form !== 'letter' && form !== 'raised'
}

/** `12:10 a.m.` is ten past midnight, and often typed for ten past noon. */
const mayBeNoon = ({ hour, half }: TypedClock) => hour === 12 && half === 'am'

function alone(start: TypedClock): Found {
  if (mayBeNoon(start))
    return {
      ask: 'noon-or-midnight',
      pairs: [
        [NOON + start.minute, null],
        [start.minute, null],
      ],
    }
  if (start.half !== null) return sure(inHalf(start, start.half), null)
  if (mayBeAfternoon(start))
    return {
      ask: 'which-half',
      pairs: [
        [written(start) + NOON, null],
        [written(start), null],
      ],
    }
  return sure(written(start), null)
}

/** Where a half of the day is written at one end or at both; null where it is at none. */
function marked(start: TypedClock, end: TypedClock): Found | null {
  const half = start.half ?? end.half
  if (half === null) return null
  if (start.hour === end.hour && start.minute === end.minute && (start.half === null || end.half === null || start.half === end.half))
    return {
      ask: 'equal-times',
      pairs: [
        [inHalf(start, half), null],
        ...(half === 'pm' && start.half === null ? [[inHalf(start, 'am'), inHalf(end, 'pm')] as Minutes] : []),
      ],
    }
  if (start.half !== null && end.half !== null) return bothMarked(start, end, start.half, end.half)
  const other: Half = half === 'am' ? 'pm' : 'am'
  const pairs = [half, other]
    .map((either): [number, number] => [inHalf(start, start.half ?? either), inHalf(end, end.half ?? either)])
    .filter(([from, to]) => lasting(from, to) > 0 && lasting(from, to) <= NOON)
  const [likely] = pairs
  if (likely === undefined)
    return {
      ask: 'ends-before-start',
      pairs: [
        [inHalf(start, 'am'), inHalf(end, 'pm')],
        [inHalf(start, half), inHalf(end, half)],
      ],
    }
  // “12:30 – 1:15 am”: the half is that of both.
  if (start.hour === 12 && half === 'am') return { ask: 'noon-or-midnight', pairs: [[NOON + start.minute, inHalf(end, 'pm')], likely] }
  if (mayBeNoon(end)) return { ask: 'noon-or-midnight', pairs: [[inHalf(start, 'am'), NOON + end.minute], likely] }
  // `10:30 - 11:15pm`: late in the evening, or a slip of a letter. Either is odd.
  const isAtNight = likely[0] >= 22 * HOUR || likely[0] < 5 * HOUR
  if (start.half !== null || !isAtNight || start.hour > 12) return sure(...likely)
  const morning = inHalf(start, 'am')
  return { ask: 'which-half', pairs: [[morning, inHalf(end, inHalf(end, 'am') > morning ? 'am' : 'pm')], likely] }
}

function bothMarked(start: TypedClock, end: TypedClock, first: Half, second: Half): Found {
  const [from, to] = [inHalf(start, first), inHalf(end, second)]
  if (mayBeNoon(start) && second === 'pm')
    return {
      ask: 'noon-or-midnight',
      pairs: [
        [NOON + start.minute, to],
        [from, to],
      ],
    }
  if (mayBeNoon(end) && lasting(from, to) > NOON / 2)
    return {
      ask: 'noon-or-midnight',
      pairs: [
        [from, NOON + end.minute],
        [from, to],
      ],
    }
  if (to > from || isPastMidnight(from, to)) return sure(from, to)
  return {
    ask: 'ends-before-start',
    pairs: [
      [to, from],
      [from, to],
    ],
  }
}

/** An evening that ends after midnight. */
const isPastMidnight = (from: number, to: number) => from >= 18 * HOUR && to <= 6 * HOUR

function unmarked(start: TypedClock, end: TypedClock): Found {
  const [from, to] = [written(start), written(end)]
  // Of the clock of 12 hours, by the way it is written.
  const isShort = end.hour >= 1 && end.hour <= 12 && !end.padded && end.form !== 'letter' && end.form !== 'raised'
  const later = to + NOON
  if (from === to) return { ask: 'equal-times', pairs: [[from, null], ...(from < NOON ? [[from, from + NOON] as Minutes] : [])] }
  if (to > from || to === 0) {
    if (mayBeAfternoon(start) && isShort)
      return {
        ask: 'which-half',
        pairs: [
          [from + NOON, later % DAY],
          [from, to],
        ],
      }
    if (mayBeAfternoon(start) && to - from > NOON)
      return {
        ask: 'which-half',
        pairs: [
          [from + NOON, to],
          [from, to],
        ],
      }
    return sure(from, to)
  }
  const afternoon: Minutes[] = end.hour <= 12 && later > from && later < DAY ? [[from, later]] : []
  // `12:30-1:30` is half past one in the afternoon.
  if (afternoon.length > 0 && isShort && start.hour <= 12 && !start.padded && later - from <= 9 * HOUR) return sure(from, later)
  // `22:00–01:00`, an evening past midnight.
  if (isPastMidnight(from, to)) return sure(from, to)
  return { ask: 'ends-before-start', pairs: [...afternoon, [from, to], ...(afternoon.length > 0 ? [] : [[to, from] as Minutes])] }
}
