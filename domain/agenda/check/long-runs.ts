import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { kindOf } from '#domain/agenda/slot-kind-words'
import { DAY_MINUTES, type Span, spanOf, spanWithin } from '#domain/agenda/slot-span'
import { words } from '#domain/text/localized-text'
import { clockAt } from '#domain/time/clock'

/** More minutes than this without a break are asked about. */
const LONGEST_RUN = 120
/** Nothing on for so many minutes is a break. */
const BREAK_MINUTES = 10
/** A reception and a ceremony are no work to sit through. */
const NO_WORK = new Set(['reception', 'ceremony', 'other'])

type Work = { slot: DocumentSlot; span: Span & { to: number } }

/**
 * Where each day goes on for more than two hours without a break, in any place: nobody can be sent out by a programme that prints none.
 * Said once of each such time, of the slot in which the two hours end. A break is a quiet slot or part, by kind or words, or ten minutes
 * with nothing on. A slot with a break somewhere in it, without a time, is not asked about.
 */
export function longRuns(days: readonly DocumentDay[]): FoundBySlot {
  return new Map(days.flatMap((day) => runsOf(day).flatMap(said)))
}

function runsOf(day: DocumentDay): Work[][] {
  const pauses = day.slots.flatMap(pausesIn)
  const work = day.slots.filter((slot) => !isPause(slot) && !NO_WORK.has(slot.kind)).flatMap((slot) => worked(slot, pauses))
  const runs: Work[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const one of work.sort((a, b) => a.span.from - b.span.from)) {
    const paused = pauses.some(({ from }) => from >= until && from <= one.span.from)
    if (one.span.from - until >= BREAK_MINUTES || paused) runs.push([])
    runs.at(-1)?.push(one)
    until = Math.max(until, one.span.to)
  }
  return runs
}

function said(run: Work[]): [string, Found[]][] {
  const from = run[0]?.span.from ?? 0
  const to = Math.max(...run.map(({ span }) => span.to))
  const long = run.find(({ span }) => span.to - from > LONGEST_RUN)
  if (long === undefined) return []
  const values = { from: clockAt(from % DAY_MINUTES), end: clockAt(to % DAY_MINUTES), minutes: String(to - from) }
  return [[long.slot.id, [warning('no-break', values)]]]
}

// The times of a slot that are work: all of it, or what its own pauses and those beside it leave.
function worked(slot: DocumentSlot, pauses: readonly Span[]): Work[] {
  const span = spanOf(slot)
  if (span === null || span.to === null || slot.parts.some((part) => isPause(part) && part.start === null)) return []
  const inside = pauses.filter(({ from, to }) => from > span.from && to !== null && to < (span.to ?? 0)).sort((a, b) => a.from - b.from)
  const edges = [span.from, ...inside.flatMap(({ from, to }) => [from, to ?? from]), span.to]
  return edges.flatMap((from, index) => {
    const to = edges[index + 1]
    return index % 2 === 1 || to === undefined || to <= from ? [] : [{ slot, span: { from, to } }]
  })
}

function pausesIn(slot: DocumentSlot): Span[] {
  const span = spanOf(slot)
  const own = isPause(slot) ? [span] : slot.parts.filter(isPause).map((part) => spanWithin(span, part))
  return own.flatMap((one) => (one === null || one.to === null ? [] : [one]))
}

function isPause(entry: Pick<DocumentSlot, 'title'> & { kind?: DocumentSlot['kind'] }): boolean {
  return (entry.kind !== undefined && QUIET_KINDS.has(entry.kind)) || QUIET_KINDS.has(kindOf(words(entry.title, entry.title.original)))
}
