import type { LineQuestion, Reading, Times } from '#domain/agenda/line/line-question'
import { after, cut, type LineText, lineText, matchAt } from '#domain/agenda/line/line-text'
import { itemNumberAt } from '#domain/agenda/line/read-item-number'
import { NO_TIMES, type Span, timesAt } from '#domain/agenda/line/read-times'
import { MONTH } from '#domain/agenda/line/time-words'
import { timesInside } from '#domain/agenda/line/times-inside'
import { readClock } from '#domain/agenda/line/typed-clock'

/** A line of an agenda taken apart. `number` is as typed, without the word “Item”. */
export type LineHead = Times & { number: string | null; title: string }

const BULLET = /(?:[•·▪◦*]|-{1,3})\s+/uy
/** A figure alone before a title: an hour, the number of an item, or a count. */
const FIGURE = /(\d{1,3})(?:\s?[-:]{1,3}\s|\s)(?=[\p{Lu}“”"«(])/uy
const FIGURE_BY_SIGN = /(\d{1,3})(?:\s?[-:]{1,3}\s)(?=\S)/uy

/**
 * Takes a line of an agenda apart: the number of the item, the times or the words in their place, and the title, in either order of
 * number and times. A question where the line leaves a doubt. Never throws; every word is in one of them.
 */
export function readLineHead(raw: string): Reading<LineHead> {
  const line = lineText(raw)
  const begin = after(BULLET, line.text, 0)
  const found = headAt(line, begin) ?? inside(line, 0, null)
  if (found !== null) return found
  return { ask: null, read: { ...NO_TIMES, number: null, title: cut(line, 0) } }
}

/** What stands at the head; null if it is the beginning of a title. */
function headAt(line: LineText, at: number): Reading<LineHead> | null {
  const figure = figureOf(line, at)
  if (figure !== null) return figure
  const number = itemNumberAt(line, at)
  const times = number?.isSure === true ? null : timesAt(line, at)
  if (number !== null && (times === null || number.isSure)) return numbered(line, at, number)
  if (times === null) return null
  const heads = times.spans.map((span) => afterTimes(line, span, null))
  const several = times.ask === null && heads[0]?.number === null ? severalTimes(line, at, times.spans) : null
  if (several !== null) return reading('two-times', [...heads, several])
  return reading(times.ask, heads)
}

// After a number stand times that leave no doubt that they are; the rest is title.
function numbered(line: LineText, at: number, { number, to, isSure }: { number: string; to: number; isSure: boolean }): Reading<LineHead> {
  const times = timesAt(line, to)
  const sure = times === null || times.ask === 'time-or-title' || times.ask === 'words-or-title' ? null : times
  const heads = sure?.spans.map((span) => afterTimes(line, span, number)) ?? [{ ...NO_TIMES, number, title: cut(line, to) }]
  if (!isSure) return reading('time-or-number', [...heads, { ...NO_TIMES, number: null, title: cut(line, at) }])
  return (sure === null ? inside(line, to, number) : null) ?? reading(sure?.ask ?? null, heads)
}

const CONNECTED = /(?:[/|,&;+]\s?|(?:or|and|или|и|немесе|және)\s)?(?=\d{1,2}[:.]\d\d)/iuy

/** `10:00, 15:00 Tours`: more clocks than a start and an end can only be printed as they are typed. */
function severalTimes(line: LineText, at: number, spans: Span[]): LineHead | null {
  let to = spans[0]?.times.start == null ? at : spans[0].to
  let isSeveral = false
  for (let next = matchAt(CONNECTED, line.text, to); to > at && next !== null; next = matchAt(CONNECTED, line.text, to)) {
    const found = timesAt(line, to + next[0].length)?.spans[0]
    if (found?.times.start == null || found.to <= to) break
    to = found.to
    isSeveral = true
  }
  if (!isSeveral) return null
  const when = cut(line, at, to).replace(/[\s,:;.|–—-]+$/u, '')
  return { ...NO_TIMES, when, number: null, title: cut(line, to) }
}

function afterTimes(line: LineText, { times, to }: Span, before: string | null): LineHead {
  const number = before === null && (times.start !== null || times.when !== null) ? itemNumberAt(line, to) : null
  // A quantity is followed by a small letter: “3.5 million”.
  const isNumber = number !== null && (number.isSure || !/^\p{Ll}/u.test(line.text.slice(number.to)))
  return number === null || !isNumber
    ? { ...times, number: before, title: cut(line, to) }
    : { ...times, number: number.number, title: cut(line, number.to) }
}

/** `9 Opening`, `7.10 Report`: an hour, a number, or the beginning of a title. */
function figureOf(line: LineText, at: number): Reading<LineHead> | null {
  const { text } = line
  const bare = matchAt(FIGURE, text, at) ?? matchAt(FIGURE_BY_SIGN, text, at)
  if (bare?.[1] !== undefined && itemNumberAt(line, at)?.isSure !== true) {
    const to = at + bare[0].length
    if (timesAt(line, at) !== null || matchAt(MONTH, text, at + bare[1].length) !== null) return null
    return asked(line, at, to, bare[1], `${bare[1]}:00`)
  }
  const dotted = itemNumberAt(line, at)
  const parts = /^([1-9]|1[0-2])\.(1\d)$/.exec(dotted?.isSure === false ? dotted.number : '')
  const times = timesAt(line, at)
  // “9.15 am” is no number.
  const isHalf = readClock(text, at)?.half != null
  if (
    dotted === null ||
    parts === null ||
    times === null ||
    isHalf ||
    times.spans.some((span) => span.times.end !== null || span.times.when !== null)
  )
    return null
  return asked(line, at, dotted.to, dotted.number, `${parts[1]}:${parts[2]}`)
}

function asked(line: LineText, at: number, to: number, number: string, clock: string): Reading<LineHead> {
  const title = cut(line, to)
  const hours = timesAt(lineText(clock), 0)?.spans.map(({ times }) => times) ?? []
  return reading('time-or-number', [
    { ...NO_TIMES, number, title },
    ...hours.filter(({ start }) => start !== null).map((times) => ({ ...times, number: null, title })),
    { ...NO_TIMES, number: null, title: cut(line, at) },
  ])
}

/** “Lunch 13:00–14:00”: times that stand after the title are asked about. */
function inside(line: LineText, begin: number, number: string | null): Reading<LineHead> | null {
  const found = timesInside(line, begin)
  if (found === null) return null
  const heads = found.spans.map(({ times, title }) => ({ ...times, number, title }))
  return reading('time-inside', [...heads, { ...NO_TIMES, number, title: cut(line, begin) }])
}

function reading(ask: LineQuestion | null, heads: LineHead[]): Reading<LineHead> {
  const [read] = heads
  if (ask === null && read !== undefined) return { ask: null, read }
  return { ask: ask ?? 'time-or-title', readings: heads }
}
