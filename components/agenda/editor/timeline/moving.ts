import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type DeskPicture, placeBeside } from '#domain/agenda/desk-timeline'
import { daysInOrder } from '#domain/agenda/draft-order'
import type { CannotMove } from '#domain/agenda/moves/after-saves'
import { moveTo } from '#domain/agenda/moves/move-to'
import { type Edge, stretch } from '#domain/agenda/moves/stretch'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'
import type { LocalizedText } from '#domain/text/localized-text'

/** A slot while it is moved, or one of its edges: where it would be let go. `place` only where that changes. */
export type Moving = { slotId: string; edge: Edge | null; dayId: string; from: number; to: number | null; place?: LocalizedText }

/** The shortest a slot can be made by its edges, in minutes. */
const SHORTEST = 1

/** A slot before it is moved; null if it has no time. */
export function heldIn({ slots }: AgendaDraft, slotId: string, edge: Edge | null): Moving | null {
  const slot = slots.find(({ id }) => id === slotId)
  const span = slot === undefined ? null : spanOf(slot)
  return slot === undefined || span === null ? null : { slotId, edge, dayId: slot.dayId, ...span }
}

/** The slot so that it, or the edge that is held, is at this minute: within its day, and lasting at least a minute. */
export function heldAt(moving: Moving, minute: number): Moving {
  const { from, to, edge } = moving
  if (edge === 'start')
    return { ...moving, from: Math.max(0, Math.min(minute, to === null ? DAY_MINUTES - 1 : to - SHORTEST, DAY_MINUTES - 1)) }
  if (edge === 'end') return { ...moving, to: Math.max(from + SHORTEST, Math.min(minute, from + DAY_MINUTES)) }
  const start = Math.max(0, Math.min(minute, DAY_MINUTES - 1))
  return { ...moving, from: start, to: to === null ? null : to + start - from }
}

/** The minute at which the slot, or the edge that is held, is now. An open end is where the bar is drawn to. */
export function heldMinute({ edge, from, to }: Moving, drawnTo: number): number {
  return edge === 'end' ? (to ?? drawnTo) : from
}

/** A place beside, or the day before or after where there is no further place. Null if there is neither. */
export function heldBeside(moving: Moving, draft: AgendaDraft, picture: DeskPicture, by: 1 | -1): Moving | null {
  const slot = draft.slots.find(({ id }) => id === moving.slotId)
  const day = picture.days.find(({ dayId }) => dayId === moving.dayId)
  if (slot === undefined || day === undefined) return null
  const place = placeBeside(day, { ...slot, place: moving.place ?? slot.place }, by)
  if (place !== null) return { ...moving, place }
  const days = daysInOrder(draft)
  const next = days[days.findIndex(({ id }) => id === moving.dayId) + by]
  return next === undefined ? null : { ...moving, dayId: next.id }
}

/** What must be changed so that the slot is where it is held. */
export function savesOf(draft: AgendaDraft, { slotId, edge, dayId, from, to, place }: Moving): SaveWithin[] | CannotMove {
  if (edge === null) return moveTo(draft, slotId, { dayId, from, ...(place === undefined ? {} : { place }) })
  return to === null && edge === 'end' ? [] : stretch(draft, slotId, edge, edge === 'end' ? (to ?? from) : from)
}
