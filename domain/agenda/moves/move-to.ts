import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type CannotMove, wordingsOf } from '#domain/agenda/moves/after-saves'
import { dayOf } from '#domain/agenda/moves/minutes-of-slot'
import { shifted } from '#domain/agenda/moves/shift'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'
import type { LocalizedText } from '#domain/text/localized-text'

/** Where a slot is dropped: a day, minutes from its midnight, and a place if it changes. Null is no place of its own. */
export type Drop = { dayId: string; from: number; place?: LocalizedText | null }

/**
 * A slot with a time goes to another day, time or place, all in one: as it is dropped. It lasts as long as before, and its parts go along.
 */
export function moveTo(draft: AgendaDraft, slotId: string, { dayId, from, place }: Drop): SaveWithin[] | CannotMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const span = slot === undefined ? null : spanOf(slot)
  if (slot === undefined || span === null) return 'untimed'
  const day = dayOf(draft, dayId, from)
  if (day === null) return 'over-midnight'
  const saves = shifted(draft, slot, (((from % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) - span.from, day)
  if (place === undefined) return saves
  const placed = { place: wordingsOf(place, true) }
  const [first, ...rest] = saves
  // One edit a slot: its version is that which its user saw.
  return first?.verb === 'edit-slot' && first.target === slotId
    ? [{ ...first, input: { ...first.input, ...placed } }, ...rest]
    : [{ verb: 'edit-slot', target: slotId, input: placed }, ...saves]
}
