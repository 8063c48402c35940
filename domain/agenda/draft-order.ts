import type { AgendaDraft, DraftContribution, DraftDay, DraftItem, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import type { Clock } from '#domain/time/clock'

/** Days in calendar order. */
export function daysInOrder(draft: AgendaDraft): DraftDay[] {
  return [...draft.days].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The slots of a day in order: see `inOrder`. */
export function slotsOfDay(draft: AgendaDraft, dayId: string): DraftSlot[] {
  return inOrder(draft.slots.filter((slot) => slot.dayId === dayId))
}

/**
 * The slots of one day in order: those with a time by their start, equal starts by rank. One without a time follows the last of them
 * whose rank is lower than its own; several at one place follow each other by rank.
 */
export function inOrder<T extends { start: Clock | null; rank: number }>(slots: readonly T[]): T[] {
  const timed = slots.filter(hasStart).sort((a, b) => (a.start === b.start ? a.rank - b.rank : a.start < b.start ? -1 : 1))
  const untimed = slots.filter((slot) => slot.start === null).sort((a, b) => a.rank - b.rank)
  const after = (slot: T) => timed.findLastIndex(({ rank }) => rank < slot.rank)
  const following = (index: number) => untimed.filter((slot) => after(slot) === index)
  return [...following(-1), ...timed.flatMap((slot, index) => [slot, ...following(index)])]
}

/** Whether an entry has a clock time. */
export function hasStart<T extends { start: Clock | null }>(entry: T): entry is T & { start: Clock } {
  return entry.start !== null
}

/** The list of items, in order. */
export function listedItems(draft: AgendaDraft): DraftItem[] {
  const rank = (item: DraftItem) => item.listRank ?? 0
  return draft.items.filter((item) => item.listRank !== null).sort((a, b) => rank(a) - rank(b))
}

export function partsOfSlot(draft: AgendaDraft, slotId: string): DraftPart[] {
  return draft.parts.filter((part) => part.slotId === slotId).sort((a, b) => a.rank - b.rank)
}

/** Appearances in the slot itself (`partId` null) or in one of its parts. */
export function contributionsIn(draft: Pick<AgendaDraft, 'contributions'>, slotId: string, partId: string | null): DraftContribution[] {
  return draft.contributions
    .filter((contribution) => contribution.slotId === slotId && contribution.partId === partId)
    .sort((a, b) => a.rank - b.rank)
}

/** The letter a sub-item prints: a) … z), then aa), ab) … */
export function subItemLabel(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : subItemLabel(Math.floor(index / 26) - 1) + last
}
