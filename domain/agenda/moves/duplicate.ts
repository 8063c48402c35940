import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { contributionsIn, partsOfSlot } from '#domain/agenda/draft-order'
import { type CannotMove, wordingsOf } from '#domain/agenda/moves/after-saves'
import { copiedContribution, copiedPart } from '#domain/agenda/moves/copies'
import { typedPaper, typedSubItem } from '#domain/agenda/moves/joined-words'
import { clockOn } from '#domain/agenda/moves/minutes-of-slot'
import { DAY_MINUTES, spanOf } from '#domain/agenda/slot-span'

/**
 * The same slot once more, with a new item of the same words and no number: after the slot where it has an end on its day, else at the same time. With or
 * without its people and those of its parts; parts keep their place in it.
 */
export function duplicate(draft: AgendaDraft, slotId: string, withPeople: boolean, newId: () => string): SaveWithin[] | CannotMove {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const item = draft.items.find(({ id }) => id === slot?.itemId)
  if (slot === undefined || item === undefined) return 'nothing-follows'
  const span = spanOf(slot)
  const later = span === null || span.to === null || span.to >= DAY_MINUTES ? 0 : span.to - span.from
  const [id, itemId] = [newId(), newId()]
  const subItems = new Map(item.subItems.map((sub) => [sub.id, newId()]))
  const ofSlot = {
    ...(slot.place === null ? {} : { place: wordingsOf(slot.place) }),
    ...(slot.access === null ? {} : { access: slot.access }),
    ...(slot.deals.length === 0 ? {} : { deals: slot.deals }),
    ...(slot.subItemIds === null ? {} : { subItemIds: slot.subItemIds.flatMap((sub) => subItems.get(sub) ?? []) }),
  }
  const ofItem = {
    ...(item.abstract === null ? {} : { abstract: wordingsOf(item.abstract) }),
    ...(item.purpose === null ? {} : { purpose: item.purpose }),
    ...(item.subItems.length === 0
      ? {}
      : { subItems: item.subItems.map((sub) => ({ ...typedSubItem(sub), id: subItems.get(sub.id) ?? newId() })) }),
    ...(item.papers.length === 0 ? {} : { papers: item.papers.map((paper) => ({ ...typedPaper(paper), id: newId() })) }),
  }
  const isSaid = (input: object) => Object.keys(input).length > 0
  return [
    {
      verb: 'add-slot',
      target: id,
      input: {
        dayId: slot.dayId,
        itemId,
        start: span === null ? null : clockOn(span.from + later),
        end: span === null || span.to === null ? null : clockOn(span.to + later),
        kind: slot.kind,
        title: wordingsOf(item.title),
        ...(slot.when === null ? {} : { when: wordingsOf(slot.when) }),
      },
    },
    ...(isSaid(ofSlot) ? [{ verb: 'edit-slot' as const, target: id, input: ofSlot }] : []),
    ...(isSaid(ofItem) ? [{ verb: 'edit-item' as const, target: itemId, input: ofItem }] : []),
    ...(withPeople
      ? contributionsIn(draft, slotId, null).flatMap((one) => copiedContribution(one, { slotId: id, partId: null }, newId()))
      : []),
    ...partsOfSlot(draft, slotId).flatMap((part) => shiftedPart(copiedPart(draft, part, id, newId, withPeople), later)),
  ]
}

function shiftedPart(saves: SaveWithin[], minutes: number): SaveWithin[] {
  return saves.map((save) => {
    const { start, end } = save.input
    if (save.verb !== 'edit-part' || typeof start !== 'string') return save
    const span = spanOf({ start, end: typeof end === 'string' ? end : null })
    const times = { start: clockOn((span?.from ?? 0) + minutes), end: span?.to == null ? null : clockOn(span.to + minutes) }
    return { ...save, input: { ...save.input, ...times } }
  })
}
