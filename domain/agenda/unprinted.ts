import type { AgendaDraft, Dealt } from '#domain/agenda/agenda-draft'
import { error, type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** What each slot of a draft has that is not printed: who declined, and items that are no longer on the list. */
export function unprinted(draft: AgendaDraft, reader: Locale): FoundBySlot {
  const items = new Map(draft.items.map((item) => [item.id, item]))
  const offList = (deals: readonly Dealt[]): Found[] =>
    deals.flatMap(({ itemId }) => {
      const item = items.get(itemId)
      if (item !== undefined && item.listRank !== null) return []
      return [error('item-off-list', { number: item?.number ?? '', other: words(item?.title, reader) }, item && { otherId: itemId })]
    })
  const found = new Map<string, Found[]>(draft.slots.map((slot) => [slot.id, offList(slot.deals)]))
  for (const part of draft.parts) found.get(part.slotId)?.push(...offList(part.deals))
  for (const { id, slotId, status, name, position, state } of draft.contributions)
    if (status === 'declined')
      found
        .get(slotId)
        ?.push(warning('declined', { name: words(name, reader) || words(position, reader), state: state ?? '' }, { entryId: id }))
  return found
}
