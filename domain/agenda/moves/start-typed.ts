import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { shift } from '#domain/agenda/moves/shift'
import { spanOf } from '#domain/agenda/slot-span'
import { minutesOf, parseClock } from '#domain/time/clock'

/**
 * What is saved of the start that was typed for a slot or part: it lasts as long as before, so its end follows. Empty, it has no time; what
 * no clock shows goes as it was typed, to be refused.
 */
export function startTyped(before: EntryTimes, typed: string): { start: string; end?: string } {
  if (typed.trim() === '') return { start: '', end: '' }
  const start = parseClock(typed)
  const span = spanOf(before)
  if (start === null || span === null || span.to === null) return { start: typed }
  return { start: typed, end: clockOn(span.to + minutesOf(start) - span.from) }
}

/** The times of a slot's parts that go along with the start that was typed for it. */
export function partsAlong(draft: AgendaDraft, slotId: string, typed: string): SaveWithin[] {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const [start, span] = [parseClock(typed), slot === undefined ? null : spanOf(slot)]
  if (start === null || span === null) return []
  const moved = shift(draft, slotId, minutesOf(start) - span.from)
  return typeof moved === 'string' ? [] : moved.filter(({ verb }) => verb === 'edit-part')
}
