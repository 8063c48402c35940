import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import { contributionsIn, partsOfSlot } from '#domain/agenda/draft-order'
import { type CannotMove, wordingsOf } from '#domain/agenda/moves/after-saves'
import { carried, copiedContribution } from '#domain/agenda/moves/copies'
import { clockOn, dayOf } from '#domain/agenda/moves/minutes-of-slot'
import { knownEnd, type Span, spanOf, spanWithin } from '#domain/agenda/slot-span'

/** In which half the people of a slot are afterwards. Those of its parts are where their part is. */
export const PEOPLE_OF_SPLIT = ['both', 'first', 'second'] as const
export type PeopleOfSplit = (typeof PEOPLE_OF_SPLIT)[number]

/**
 * A slot in two at `at`, in minutes from the midnight of its day: the first ends there, the second goes on with the same item, to the end of
 * the whole. Lines stay in the first half unless all go to the second. A part goes where it begins, one without a time where the one
 * before it is. `not-inside` where one of the halves would last no time.
 */
export function split(
  draft: AgendaDraft,
  slotId: string,
  at: number,
  people: PeopleOfSplit,
  newId: () => string,
): SaveWithin[] | CannotMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const span = slot === undefined ? null : spanOf(slot)
  if (slot === undefined || span === null) return 'untimed'
  if (at <= span.from || (span.to !== null && at >= span.to)) return 'not-inside'
  const dayId = dayOf(draft, slot.dayId, at)
  if (dayId === null) return 'over-midnight'
  const second = newId()
  const own = contributionsIn(draft, slotId, null)
  const going = people === 'first' ? [] : own.filter(({ role }) => people === 'second' || role !== 'line')
  const parts = laterParts(partsOfSlot(draft, slotId), span, at)
  return [
    { verb: 'edit-slot', target: slotId, input: { start: slot.start, end: clockOn(at) } },
    ...goesOn(slot, second, dayId, clockOn(at), slot.end),
    ...going.flatMap((one) =>
      people === 'second'
        ? carried(one, { slotId: second, partId: null })
        : copiedContribution(one, { slotId: second, partId: null }, newId()),
    ),
    ...parts.map(({ id }): SaveWithin => ({ verb: 'carry-entry', target: id, input: { kind: 'part', slotId: second, partId: null } })),
  ]
}

/** A new slot that goes on with the item of another, and is held, open and dealt with as that one is. */
export function goesOn(slot: DraftSlot, id: string, dayId: string, start: string, end: string | null): SaveWithin[] {
  const input = {
    ...(slot.place === null ? {} : { place: wordingsOf(slot.place) }),
    ...(slot.access === null ? {} : { access: slot.access }),
    ...(slot.deals.length === 0 ? {} : { deals: slot.deals }),
    ...(slot.subItemIds === null ? {} : { subItemIds: slot.subItemIds }),
  }
  return [
    { verb: 'add-slot', target: id, input: { dayId, itemId: slot.itemId, start, end, kind: slot.kind } },
    ...(Object.keys(input).length === 0 ? [] : [{ verb: 'edit-slot' as const, target: id, input }]),
  ]
}

function laterParts(parts: readonly DraftPart[], slot: Span, at: number): DraftPart[] {
  let later = false
  return parts.filter((part) => {
    const span = spanWithin(slot, part)
    if (span !== null) later = span.from >= at
    return later
  })
}

/** The time in the middle of a slot, to the next five minutes: where a split is proposed. Null where there is no room for one. */
export function middleOf(slot: DraftSlot): number | null {
  const span = spanOf(slot)
  if (span === null || span.to === null || span.to - span.from < 2) return null
  const middle = Math.round((span.from + knownEnd(span)) / 2 / 5) * 5
  return middle > span.from && middle < span.to ? middle : span.from + 1
}
