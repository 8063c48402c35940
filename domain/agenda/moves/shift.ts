import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { partsOfSlot } from '#domain/agenda/draft-order'
import type { CannotMove } from '#domain/agenda/moves/after-saves'
import { clockOn, dayOf } from '#domain/agenda/moves/minutes-of-slot'
import { spanOf } from '#domain/agenda/slot-span'

/**
 * A slot begins so many minutes later, or earlier. It lasts as long as before, or stays open, and the times of its parts go along. Past
 * midnight it stands on the next day of the meeting; `over-midnight` if there is none.
 */
export function shift(draft: AgendaDraft, slotId: string, minutes: number): SaveWithin[] | CannotMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const span = slot === undefined ? null : spanOf(slot)
  if (slot === undefined || span === null) return 'untimed'
  const dayId = dayOf(draft, slot.dayId, span.from + minutes)
  return dayId === null ? 'over-midnight' : shifted(draft, slot, minutes, dayId)
}

/** Several slots, each by the same minutes. */
export function shiftAll(draft: AgendaDraft, slotIds: readonly string[], minutes: number): SaveWithin[] | CannotMove {
  return together(
    slotIds.filter((id) => draft.slots.some((slot) => slot.id === id && slot.start !== null)).map((id) => shift(draft, id, minutes)),
  )
}

/** The changes of several moves, or the first reason why one of them cannot be made. */
export function together(moves: readonly (SaveWithin[] | CannotMove)[]): SaveWithin[] | CannotMove {
  const saves: SaveWithin[] = []
  for (const move of moves) {
    if (typeof move === 'string') return move
    saves.push(...move)
  }
  return saves
}

/** The changes by which a slot with a start stands so many minutes later, on this day. Nothing for a slot that stays. */
export function shifted(draft: AgendaDraft, slot: DraftSlot, minutes: number, dayId: string): SaveWithin[] {
  const span = spanOf(slot)
  const day = dayId === slot.dayId ? {} : { dayId }
  if (span === null) return dayId === slot.dayId ? [] : [{ verb: 'edit-slot', target: slot.id, input: day }]
  if (minutes === 0 && dayId === slot.dayId) return []
  const times = { start: clockOn(span.from + minutes), end: span.to === null ? null : clockOn(span.to + minutes) }
  return [
    { verb: 'edit-slot', target: slot.id, input: minutes === 0 ? day : { ...times, ...day } },
    ...partsShifted(draft, slot.id, minutes),
  ]
}

function partsShifted(draft: AgendaDraft, slotId: string, minutes: number): SaveWithin[] {
  return partsOfSlot(draft, slotId).flatMap((part): SaveWithin[] => {
    const span = spanOf(part)
    if (span === null || minutes === 0) return []
    const times = { start: clockOn(span.from + minutes), end: span.to === null ? null : clockOn(span.to + minutes) }
    return [{ verb: 'edit-part', target: part.id, input: times }]
  })
}
