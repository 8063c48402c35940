import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { spanOf } from '#domain/agenda/slot-span'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** A longer time with nothing on is meant: an evening before a reception. */
const LONGEST_GAP = 45
/** So many slots of a day must follow each other without a gap for one to be odd. */
const JOINED = 3

type Timed = { slot: DocumentSlot; from: number; to: number | null }

/**
 * A short time with nothing on, on a day whose slots otherwise follow each other: what is left when something was moved. Said of the slot
 * after it, with the one before as the other.
 */
export function smallGaps(days: readonly DocumentDay[], reader: Locale): FoundBySlot {
  return new Map(days.flatMap((day) => gapsOf(day, reader)))
}

function gapsOf(day: DocumentDay, reader: Locale): [string, Found[]][] {
  const timed = day.slots.flatMap((slot): Timed[] => {
    const span = spanOf(slot)
    return span === null ? [] : [{ slot, ...span }]
  })
  const gaps: { before: Timed; after: Timed }[] = []
  let joined = 0
  let last: Timed | null = null
  for (const one of timed.sort((a, b) => a.from - b.from)) {
    // After an open end nobody knows what is on.
    if (last !== null && last.to !== null) {
      const minutes = one.from - last.to
      if (minutes === 0) joined += 1
      if (minutes > 0 && minutes <= LONGEST_GAP) gaps.push({ before: last, after: one })
    }
    if (last === null || last.to === null || one.to === null || one.to > last.to) last = one
  }
  if (joined < JOINED || gaps.length * 2 > joined) return []
  return gaps.map(({ before, after }) => {
    const values = { from: before.slot.end ?? '', end: after.slot.start ?? '', other: words(before.slot.title, reader) }
    return [after.slot.id, [warning('small-gap', values, { otherId: before.slot.id })]]
  })
}
