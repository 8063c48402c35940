import type { Times } from '#domain/agenda/line/line-question'
import { cut, type LineText } from '#domain/agenda/line/line-text'
import { type Span, timesAt } from '#domain/agenda/line/read-times'
import { TEXT_LIMITS } from '#domain/text/localized-text'

/** Where a word begins that may be a clock, its lead (“from 9:30”), or a bracket around words for a time. */
const BEGINNING = /(?<=[\s,;])(?:[[(]|(?:from|at|с|в|сағат) (?=\d)|\d)/giu

/**
 * The first range of clocks, or a clock or words in brackets at the end, that stand inside a title: with the title that is left. Null if
 * the title names no time. “version 2.10” is none.
 */
export function timesInside(line: LineText, begin: number): { spans: { times: Times; title: string }[] } | null {
  const { text } = line
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index <= begin) continue
    if (index > begin + TEXT_LIMITS.title) return null
    const found = timesAt(line, index)
    const spans = found?.spans.filter((span) => isWritten(span, text, index)) ?? []
    if (found === null || spans.length === 0 || found.ask === 'time-or-title') continue
    return { spans: spans.map(({ times, to }) => ({ times, title: without(line, begin, index, to) })) }
  }
  return null
}

function isWritten({ times, to }: Span, text: string, from: number): boolean {
  const isAtEnd = to >= text.length
  if (times.when !== null) return isAtEnd && /[[(]/.test(text[from] ?? '')
  if (times.start === null) return false
  const written = text.slice(from, to)
  return times.end !== null || /\d:\d\d/.test(written) || (isAtEnd && /\d[hч]\d|[ap]\.? ?m|\[|\(/i.test(written))
}

function without(line: LineText, begin: number, from: number, to: number): string {
  const before = cut(line, begin, from).replace(/[\s,;:–—-]+$/u, '')
  const rest = cut(line, to)
  const comma = line.text.slice(from, to).trim().endsWith(',') && rest !== '' ? ',' : ''
  return `${before}${comma} ${rest}`.trim()
}
