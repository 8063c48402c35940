import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { CannotMove } from '#domain/agenda/moves/after-saves'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'

/** Which edge of a slot is moved. */
export type Edge = 'start' | 'end'

/**
 * One edge of a slot moves to `at`, in minutes from the midnight of its day; the other stays, and so do its parts. An open end gets the
 * end it is given. `no-length` where nothing would be left, or more than a day; `over-midnight` for a start outside its day.
 */
export function stretch(draft: AgendaDraft, slotId: string, edge: Edge, at: number): SaveWithin[] | CannotMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const span = slot === undefined ? null : spanOf(slot)
  if (span === null) return 'untimed'
  const [from, to] = edge === 'start' ? [at, span.to] : [span.from, at]
  if (from < 0 || from >= DAY_MINUTES) return 'over-midnight'
  if (to !== null && (to <= from || to - from > DAY_MINUTES)) return 'no-length'
  if (from === span.from && to === span.to) return []
  // The end is sent with the start: what is not after the start would be of the next day.
  return [{ verb: 'edit-slot', target: slotId, input: { start: clockOn(from), end: to === null ? null : clockOn(to) } }]
}
