import { eq } from 'drizzle-orm'
import { agendaItem } from '#db/schema/agenda'
import { removeItemInput } from '#domain/agenda/list-input'
import { draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftItem } from '#server/agenda/rows/draft'
import { itemRow } from '#server/agenda/rows/entries'
import { hasSlot } from '#server/agenda/rows/item-list'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Takes an item off the list of items. A slot's item stays with its slot; one that no slot has is gone from the draft, and
 * `agenda.list-item` restores it. What deals with it keeps saying so, and prints it again once it is back. Refuses `removed` (not on
 * the list), and `stale` when it has changed since the user saw it.
 */
export const removeItem = draftCommand({
  name: 'agenda.remove-item',
  input: removeItemInput,
  entry: (tx, input) => itemRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, now }) => {
    if (entry.listRank === null) return refuse('removed')
    if (entry.version !== input.version) return stale({ items: [draftItem(entry)] })
    const stays = await hasSlot(tx, entry.id)
    const row = returned(
      await tx
        .update(agendaItem)
        .set({ listRank: null, removedAt: stays ? null : now, version: entry.version + 1 })
        .where(eq(agendaItem.id, entry.id))
        .returning(),
    )
    const delta = stays ? { items: [draftItem(row)] } : { removed: [{ kind: 'item' as const, id: row.id }] }
    return saved(delta, { act: 'agenda.item-unlisted', objectKind: 'item', objectId: row.id }, meeting.id)
  },
})
