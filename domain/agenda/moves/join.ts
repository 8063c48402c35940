import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft, Dealt, DraftItem, DraftSlot } from '#domain/agenda/agenda-draft'
import { contributionsIn, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import { type CannotMove, wordingsOf } from '#domain/agenda/moves/after-saves'
import { carried } from '#domain/agenda/moves/copies'
import { joinedWords } from '#domain/agenda/moves/joined-words'
import { clockOn, sharesPlace } from '#domain/agenda/moves/minutes-of-slot'
import { withoutDoubles } from '#domain/agenda/moves/without-doubles'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'

/** The slot that follows in the same place, which a slot can be joined with; null if there is none. */
export function nextToJoin(draft: AgendaDraft, slot: DraftSlot): DraftSlot | null {
  const order = slotsOfDay(draft, slot.dayId)
  return order.slice(order.indexOf(slot) + 1).find((other) => sharesPlace(draft, slot, other)) ?? null
}

/**
 * A slot and the one after it become one, from the beginning of the first to the end of the second. Of the same item, the second is gone and
 * its people, parts and dealt items are in the first; nobody is there twice. Of another item of the list, the first deals with that one too.
 * Words of items that nothing else uses are put together; else the second becomes a part of the first. `item-elsewhere` for sub-items or papers that a part cannot have; `too-much` over the limits.
 */
export function join(draft: AgendaDraft, slotId: string, newId: () => string): SaveWithin[] | CannotMove {
  const first = draft.slots.find(({ id }) => id === slotId)
  const second = first === undefined ? null : nextToJoin(draft, first)
  if (first === undefined || second === null) return 'nothing-follows'
  const times = joinedTimes(first, second)
  if (times === null) return 'no-length'
  const words = wordsOfBoth(draft, first, second, newId)
  if (typeof words === 'string') return words
  const deals = joinedDeals(first.deals, [...second.deals, ...words.deals])
  return [
    {
      verb: 'edit-slot',
      target: first.id,
      input: {
        ...times,
        deals,
        continued: first.continued && (second.continued || second.itemId !== first.itemId),
        ...(second.itemId === first.itemId ? { subItemIds: joinedSubItems(draft, first, second) } : {}),
        ...(first.place === null && second.place !== null ? { place: wordingsOf(second.place) } : {}),
        ...(first.when === null && second.when !== null ? { when: wordingsOf(second.when) } : {}),
        ...(first.access === null && second.access !== null ? { access: second.access } : {}),
      },
    },
    ...words.saves,
    ...partsOfSlot(draft, second.id).map(
      ({ id }): SaveWithin => ({ verb: 'carry-entry', target: id, input: { kind: 'part', slotId: first.id, partId: null } }),
    ),
    { verb: 'remove-entry', target: second.id, input: { kind: 'slot' } },
  ]
}

function joinedTimes(first: DraftSlot, second: DraftSlot): { start: string | null; end: string | null } | null {
  const [one, two] = [spanOf(first), spanOf(second)]
  if (one === null || two === null) return { start: first.start ?? second.start, end: one === null ? second.end : first.end }
  // An open end that something follows ends where that one does.
  const end = two.to === null ? null : Math.max(one.to ?? 0, two.to)
  if (end !== null && end - one.from > DAY_MINUTES) return null
  return { start: first.start, end: end === null ? null : clockOn(end) }
}

type Words = { saves: SaveWithin[]; deals: Dealt[] }

function wordsOfBoth(draft: AgendaDraft, first: DraftSlot, second: DraftSlot, newId: () => string): Words | CannotMove {
  const people = contributionsIn(draft, second.id, null)
  const fresh = withoutDoubles(contributionsIn(draft, first.id, null), people, first.id)
  const [one, two] = [itemOf(draft, first), itemOf(draft, second)]
  if (one === null || two === null || one.id === two.id) return { saves: fresh, deals: [] }
  if (two.listRank !== null) return { saves: fresh, deals: [{ itemId: two.id, subItemIds: second.subItemIds }] }
  if (isOwn(draft, one, first)) {
    const input = joinedWords(one, two)
    return typeof input === 'string' ? input : { saves: [{ verb: 'edit-item', target: one.id, input }, ...fresh], deals: [] }
  }
  if (two.subItems.length > 0 || two.papers.length > 0) return 'item-elsewhere'
  const id = newId()
  const part = {
    ...(two.abstract === null ? {} : { abstract: wordingsOf(two.abstract) }),
    ...(second.start === null ? {} : { start: second.start, end: second.end }),
  }
  const saves: SaveWithin[] = [
    { verb: 'add-part', target: id, input: { slotId: first.id, title: wordingsOf(two.title) } },
    ...(Object.keys(part).length === 0 ? [] : [{ verb: 'edit-part' as const, target: id, input: part }]),
    ...people.flatMap((person) => carried(person, { slotId: first.id, partId: id })),
  ]
  return { saves, deals: [] }
}

function itemOf(draft: AgendaDraft, { itemId }: DraftSlot): DraftItem | null {
  return draft.items.find(({ id }) => id === itemId) ?? null
}

// Its words are printed in this slot alone.
function isOwn(draft: AgendaDraft, { id, listRank }: DraftItem, slot: DraftSlot): boolean {
  return listRank === null && draft.slots.every((other) => other.itemId !== id || other === slot)
}

function joinedDeals(one: readonly Dealt[], two: readonly Dealt[]): Dealt[] {
  const deals = new Map(one.map((dealt) => [dealt.itemId, dealt]))
  for (const { itemId, subItemIds } of two) {
    const known = deals.get(itemId)
    const all = subItemIds === null || known?.subItemIds === null
    deals.set(itemId, { itemId, subItemIds: all ? null : [...new Set([...(known?.subItemIds ?? []), ...subItemIds])] })
  }
  return [...deals.values()]
}

// Null is all of them, or none where it is continued.
function joinedSubItems(draft: AgendaDraft, first: DraftSlot, second: DraftSlot): string[] | null {
  const all = itemOf(draft, first)?.subItems.map(({ id }) => id) ?? []
  const shown = [first, second].flatMap(({ continued, subItemIds }) => subItemIds ?? (continued ? [] : all))
  const joined = all.filter((id) => shown.includes(id))
  const isContinued = first.continued && second.continued
  return joined.length === (isContinued ? 0 : all.length) ? null : joined
}
