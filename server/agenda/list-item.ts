import { eq } from 'drizzle-orm'
import { agendaItem } from '#db/schema/agenda'
import { LONGEST_LIST, listItemInput } from '#domain/agenda/list-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { draftItem } from '#server/agenda/rows/draft'
import { itemRow } from '#server/agenda/rows/entries'
import { endOf, listRows, placeItem } from '#server/agenda/rows/item-list'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Puts an item on the list of items, at its end or before another: a slot's, or one that was taken off, as it was. Refuses
 * `already-there`, and one more than a list may have (`list-full`).
 */
export const listItem = draftCommand({
  name: 'agenda.list-item',
  input: listItemInput,
  entry: (tx, input) => itemRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting }) => {
    if (entry.listRank !== null) return refuse('already-there', { current: { items: [draftItem(entry)] } })
    const list = await listRows(tx, meeting.id)
    if (list.length >= LONGEST_LIST) return refuse('list-full')
    const row = returned(
      await tx
        .update(agendaItem)
        .set({ listRank: endOf(list), removedAt: null, version: entry.version + 1 })
        .where(eq(agendaItem.id, entry.id))
        .returning(),
    )
    const items = await placeItem(tx, [...list, row], row.id, input.before ?? null)
    return saved({ items }, { act: 'agenda.item-listed', objectKind: 'item', objectId: row.id }, meeting.id)
  },
})
