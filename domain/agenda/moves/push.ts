import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import type { CannotMove } from '#domain/agenda/moves/after-saves'
import { isCommon, placeOfSlot } from '#domain/agenda/moves/minutes-of-slot'
import { shifted } from '#domain/agenda/moves/shift'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'

/**
 * A slot and everything after it on its day, so many minutes later or earlier, up to the next pinned slot. Of slots that say where they
 * are held, those of its own place follow, until one that is for everybody moves: from there on all places follow. A pinned slot
 * stops its place, one that is for everybody stops all. `pinned` if the slot itself is; `over-midnight` if one would begin on another day.
 */
export function push(draft: AgendaDraft, slotId: string, minutes: number): SaveWithin[] | CannotMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  if (slot === undefined || slot.start === null) return 'untimed'
  if (slot.pinned) return 'pinned'
  const saves: SaveWithin[] = []
  for (const one of followers(draft, slot)) {
    const from = spanOf(one)?.from ?? 0
    if (from + minutes < 0 || from + minutes >= DAY_MINUTES) return 'over-midnight'
    saves.push(...shifted(draft, one, minutes, one.dayId))
  }
  return saves
}

/** The slot and all that is pushed with it, in order. */
function followers(draft: AgendaDraft, slot: DraftSlot): DraftSlot[] {
  const order = slotsOfDay(draft, slot.dayId)
  const pushed: DraftSlot[] = []
  const reached = new Set<string | null>()
  const stopped = new Set<string | null>()
  let all = false
  for (const one of order.slice(order.indexOf(slot))) {
    if (one.start === null) continue
    const place = placeOfSlot(draft, one)
    if (isCommon(one)) {
      // What is for everybody waits for every place: it stays where one of them was stopped.
      if (one.pinned || stopped.size > 0) break
      all = true
    } else if (one !== slot && !all && !reached.has(place)) continue
    else if (stopped.has(place)) continue
    else if (one.pinned) {
      stopped.add(place)
      continue
    } else reached.add(place)
    pushed.push(one)
  }
  return pushed
}
