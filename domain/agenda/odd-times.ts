import type { DocumentContribution, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { SlotKind } from '#domain/agenda/agenda-terms'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { isSamePlace, placeOf } from '#domain/agenda/place'
import { DAY_MINUTES, knownEnd, overlaps, type Span, spanOf, spanWithin } from '#domain/agenda/slot-span'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** A longer slot is asked about: it is rather a slip of the end. */
const LONGEST_MINUTES = 12 * 60

/** Kinds that do last all day. */
const ALL_DAY: ReadonlySet<SlotKind> = new Set(['registration', 'logistics'])

/** Times within each slot that do not fit together: its length, its parts', and the minutes given to speakers. */
export function oddTimes(slots: readonly DocumentSlot[], reader: Locale): FoundBySlot {
  return new Map(slots.map((slot) => [slot.id, oddIn(slot, reader)]))
}

function oddIn(slot: DocumentSlot, reader: Locale): Found[] {
  const span = spanOf(slot)
  const parts = slot.parts.flatMap((part) => {
    const within = spanWithin(span, part)
    return within === null ? [] : [{ part, span: within, place: placeOf([part.place]) }]
  })
  const untimed = slot.parts.filter(({ start }) => start === null)
  return [
    ...(isVeryLong(slot, span) ? [warning('very-long', { end: slot.end ?? '' })] : []),
    ...parts.flatMap((one, index) => {
      const values = { start: one.part.start ?? '', title: words(one.part.title, reader) }
      return [
        ...(isOutside(one.span, span)
          ? [warning('part-outside', { ...values, other: words(slot.title, reader) }, { entryId: one.part.id })]
          : []),
        ...besides(one, parts.slice(0, index), values, reader),
        ...tooManyMinutes([one.part], one.span, values.title),
      ]
    }),
    ...tooManyMinutes([slot, ...untimed], span, words(slot.title, reader)),
  ]
}

function isVeryLong({ kind }: DocumentSlot, span: Span | null): boolean {
  if (span === null || span.to === null || span.to - span.from <= LONGEST_MINUTES) return false
  return span.to > DAY_MINUTES || !ALL_DAY.has(kind)
}

function isOutside(part: Span, slot: Span | null): boolean {
  if (slot === null) return false
  return part.from < slot.from || (slot.to !== null && knownEnd(part) > slot.to)
}

type TimedPart = { part: DocumentPart; span: Span; place: string | null }

// Parts in different places are parallel. Of the others above, the last one that is in the way is named.
function besides({ part, span, place }: TimedPart, above: readonly TimedPart[], values: Found['values'], reader: Locale): Found[] {
  const inPlace = above.filter((other) => isSamePlace(place, other.place)).reverse()
  const other = (which: TimedPart) => ({ ...values, other: words(which.part.title, reader) })
  const overlapped = inPlace.find((one) => overlaps(one.span, span))
  if (overlapped !== undefined) return [warning('parts-overlap', other(overlapped), { entryId: part.id })]
  const after = inPlace.find((one) => one.span.from > span.from)
  return after === undefined ? [] : [warning('part-order', other(after), { entryId: part.id })]
}

// Who joins another shares the other's minutes.
function tooManyMinutes(holders: readonly { contributions: DocumentContribution[] }[], span: Span | null, title: string): Found[] {
  if (span === null || span.to === null) return []
  const length = span.to - span.from
  const given = holders.flatMap(({ contributions }) => contributions.filter(({ joins, minutes }) => !joins && minutes !== null))
  const minutes = given.reduce((sum, one) => sum + (one.minutes ?? 0), 0)
  const last = given.at(-1)
  if (minutes <= length || last === undefined) return []
  return [warning('minutes-too-long', { title, minutes: String(minutes), length: String(length) }, { entryId: last.id })]
}
