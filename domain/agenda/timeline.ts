import type { EntryTimes } from '#domain/agenda/entry-times'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'
import { type Clock, clockAt } from '#domain/time/clock'

/** An open-ended slot is written to calendars as one hour, and drawn as one where nothing begins sooner. */
export const OPEN_END_MINUTES = 60

/**
 * A slot as a bar, in pixels from the top of its day's picture. Slots at the same time stand in `lanes` beside one another, `lane` from
 * 0; an `open` one has no lower edge.
 */
export type Bar = { id: string; top: number; height: number; lane: number; lanes: number; open: boolean }

/** An entry without a clock time, where it stands among the others. */
export type Mark = { id: string; top: number }

/** A day as a picture `height` pixels high: everything that is in it, and the clock times beside it. */
export type DayPicture = {
  height: number
  bars: Bar[]
  marks: Mark[]
  labels: { clock: Clock; top: number }[]
  /** Where the day stands now; null where it does not run. */
  line: number | null
}

export type Drawn = EntryTimes & {
  id: string
  /** Of what is in one place, bars keep to one lane as long as they can. */
  place: string | null
  /** Whether its start is printed beside it. */
  labelled: boolean
}

const PIXELS_A_MINUTE = 0.45
/** A day of short talks is drawn larger, so that the shortest of them can be seen, but not more than this. */
const MOST_PIXELS_A_MINUTE = 0.8
const SHORTEST_BAR = 4
/** The line of a label: nearer, two would print over each other. */
const BETWEEN_LABELS = 13
const BETWEEN_MARKS = 8

/** A slot as it is drawn: an open end reaches to where something else begins. */
export type Laid = { slot: Drawn; from: number; to: number; open: boolean }

/** The picture of a day, its slots given in their order: timed ones by start. `now`: minutes from its midnight, while it runs. */
export function timeline(slots: readonly Drawn[], now: number | null = null): DayPicture {
  const laid = laidOut(slots)
  const first = Math.min(...laid.map(({ from }) => from))
  const shortest = Math.min(...laid.map(({ from, to }) => to - from))
  const scale = Math.min(MOST_PIXELS_A_MINUTE, Math.max(PIXELS_A_MINUTE, SHORTEST_BAR / shortest))
  const down = (minutes: number) => pixels((minutes - first) * scale)
  const bars = inLanes(laid).map(({ slot, from, to, open, lane, lanes }): Bar => {
    return { id: slot.id, top: down(from), height: pixels((to - from) * scale), lane, lanes, open }
  })
  const foot = Math.max(0, ...bars.map(({ top, height }) => top + height))
  const marks = marksOf(slots, bars)
  const starts = laid.filter(({ slot }) => slot.labelled).map(({ from }) => ({ clock: clockAt(from), top: down(from) }))
  const midnight = laid.some(({ to }) => to > DAY_MINUTES) ? [{ clock: clockAt(0), top: down(DAY_MINUTES) }] : []
  const lowest = marks.at(-1)
  const line = now === null ? null : down(now)
  return {
    height: Math.max(foot, lowest === undefined ? 0 : lowest.top + BETWEEN_MARKS),
    bars,
    marks,
    labels: apart([...starts, ...midnight]),
    line: line !== null && line >= 0 && line <= foot ? line : null,
  }
}

/** What has a time, as it is drawn. An open end reaches to where the next slot begins, and collides with nothing. */
export function laidOut(slots: readonly Drawn[]): Laid[] {
  const timed = slots.flatMap((slot) => {
    const span = spanOf(slot)
    return span === null ? [] : [{ slot, span }]
  })
  const starts = [...new Set(timed.map(({ span }) => span.from))].sort((a, b) => a - b)
  const next = new Map(starts.map((start, index) => [start, starts[index + 1]]))
  return timed.map(({ slot, span: { from, to } }) => {
    const open = from + OPEN_END_MINUTES
    return { slot, from, to: to ?? Math.min(open, next.get(from) ?? open), open: to === null }
  })
}

/**
 * Gives each its lane among all that hang together in time. A lane is taken again as soon as it is free, that of the same place first.
 * Lanes stand in the order in which their places first come in the day.
 */
export function inLanes(laid: readonly Laid[]): (Laid & { lane: number; lanes: number })[] {
  const inTime = [...laid].sort((a, b) => a.from - b.from)
  const places = [...new Set(inTime.flatMap(({ slot }) => slot.place ?? []))]
  const rankOf = (lane: readonly Laid[]) =>
    Math.min(...lane.map(({ slot: { place } }) => (place === null ? places.length : places.indexOf(place))))
  return clusters(inTime).flatMap((lanes) =>
    lanes.sort((a, b) => rankOf(a) - rankOf(b)).flatMap((bars, lane) => bars.map((bar) => ({ ...bar, lane, lanes: lanes.length }))),
  )
}

function clusters(inTime: readonly Laid[]): Laid[][][] {
  const all: Laid[][][] = []
  let lanes: Laid[][] = []
  for (const bar of inTime) {
    const free = lanes.filter((lane) => (lane.at(-1)?.to ?? 0) <= bar.from)
    if (free.length === lanes.length) {
      lanes = [[bar]]
      all.push(lanes)
    } else {
      const lane = free.find((before) => before.at(-1)?.slot.place === bar.slot.place) ?? free[0]
      if (lane === undefined) lanes.push([bar])
      else lane.push(bar)
    }
  }
  return all
}

// Each at the foot of the timed slot before it, or at the head of the day, and never on another mark.
function marksOf(slots: readonly Drawn[], bars: readonly Bar[]): Mark[] {
  const footOf = new Map(bars.map(({ id, top, height }) => [id, top + height]))
  const marks: Mark[] = []
  let after = 0
  for (const { id, start } of slots) {
    if (start === null) {
      const above = marks.at(-1)
      marks.push({ id, top: pixels(Math.max(after, above === undefined ? 0 : above.top + BETWEEN_MARKS)) })
    } else after = footOf.get(id) ?? after
  }
  return marks
}

// Those that would print over the one above are left out.
function apart<T extends { top: number }>(labels: readonly T[]): T[] {
  const kept: T[] = []
  for (const label of [...labels].sort((a, b) => a.top - b.top)) {
    const above = kept.at(-1)
    if (above === undefined || label.top - above.top >= BETWEEN_LABELS) kept.push(label)
  }
  return kept
}

function pixels(exact: number): number {
  return Math.round(exact * 100) / 100
}

/** Likely times of a new slot: from the end of the last one, for as long as its kind usually lasts. */
export function nextTimes(slots: readonly EntryTimes[], kind: string): { start: Clock; end: Clock } {
  const ends = slots.flatMap((slot) => {
    const span = spanOf(slot)
    // Of a slot without any length nobody knows how long it is.
    return span === null ? [] : [slot.end === slot.start ? span.from : (span.to ?? span.from + OPEN_END_MINUTES)]
  })
  // Late in the evening, start no later than the last hour of the day.
  const last = ends.length === 0 ? 9 * 60 : Math.min(23 * 60, Math.max(...ends))
  const length = USUAL_MINUTES[kind] ?? 30
  return { start: clockAt(last), end: clockAt(last + length) }
}

/** How long a slot of a kind usually lasts; others half an hour. */
export const USUAL_MINUTES: Record<string, number> = { session: 60, meal: 60, discussion: 60, reception: 120 }
