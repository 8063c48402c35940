import { clockHead } from '#domain/agenda/line/clock-head'
import type { LineQuestion, Reading, Times } from '#domain/agenda/line/line-question'
import { after, cut, type LineText, lineText } from '#domain/agenda/line/line-text'
import { aroundClock, whenAt } from '#domain/agenda/line/read-when'

/** Times with the place in the line where they end. */
export type Span = { times: Times; to: number }
/** What may stand in the time’s place at some place of a line: one span if nothing is in doubt. */
export type FoundTimes = { ask: LineQuestion | null; spans: Span[] }

export const NO_TIMES: Times = { start: null, end: null, when: null }

/** Between the times and what follows them. */
const SEPARATOR = /\s?[,:;.|]*\s?(?:-{1,3}\s?)?/uy

/**
 * Reads the time at the head of a line: clocks as papers in English, Russian and Kazakh write them, or the words instead of a clock
 * (“all day”, “after the plenary: …”, “about 19:30”). Times are on the wall clock of whoever wrote them. Null if no time stands there;
 * a question with all likely readings where the line leaves a doubt. Never throws, and every word is in the times or in the rest.
 */
export function readTimes(raw: string): Reading<{ times: Times; rest: string }> | null {
  const line = lineText(raw)
  const found = timesAt(line, 0)
  if (found === null) return null
  const readings = found.spans.map(({ times, to }) => ({ times, rest: cut(line, to) }))
  const [read] = readings
  return found.ask === null && read !== undefined ? { ask: null, read } : { ask: found.ask ?? 'time-or-title', readings }
}

/** The same at a place of a line that is being read. Brackets around the time are no part of it. */
export function timesAt(line: LineText, at: number): FoundTimes | null {
  const { text } = line
  const bracket = text[at] === '[' ? ']' : text[at] === '(' ? ')' : null
  // A bracket that is never closed is a slip.
  if (bracket !== null && !text.includes(bracket, at)) return /[[(]/.test(text[at + 1] ?? '') ? null : asDoubtful(timesAt(line, at + 1), at)
  const closing = bracket
  const found = foundAt(line, closing === null ? at : at + 1, closing)
  if (found === null) return null
  if (closing !== null && found.spans.some(({ to }) => !new RegExp(`^ ?\\${closing}`).test(text.slice(to)))) return null
  const spans = found.spans.map(({ times, to }) => ({
    times,
    to: after(SEPARATOR, text, closing === null ? to : text.indexOf(closing, to) + 1),
  }))
  if (!found.orTitle) return { ask: found.ask, spans }
  return { ask: found.ask, spans: [...spans, { times: NO_TIMES, to: at }] }
}

function asDoubtful(found: FoundTimes | null, at: number): FoundTimes | null {
  const spans = found?.spans.filter(({ times }) => times.start !== null) ?? []
  return spans.length === 0 ? null : { ask: 'time-or-title', spans: [...spans, { times: NO_TIMES, to: at }] }
}

function foundAt(line: LineText, at: number, closing: ')' | ']' | null): (FoundTimes & { orTitle: boolean }) | null {
  const around = aroundClock(line.text, at)
  const clocks = around === null ? clockHead(line, at) : null
  if (clocks !== null) return clocks
  const words = around === null ? whenAt(line, at, closing) : { to: around, isSure: true }
  if (words === null) return null
  const when = { start: null, end: null, when: cut(line, at, words.to) }
  return { ask: words.isSure ? null : 'words-or-title', spans: [{ times: when, to: words.to }], orTitle: !words.isSure }
}
