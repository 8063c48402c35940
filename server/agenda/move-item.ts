import { moveItemInput } from '#domain/agenda/list-input'
import { draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftOf } from '#server/agenda/rows/draft'
import { itemRow } from '#server/agenda/rows/entries'
import { listRows, placeItem } from '#server/agenda/rows/item-list'
import { refuse, refuseField } from '#server/core/outcome'

/**
 * Moves an item of the list before another, or to the end. The list has no version: the order the user saw is compared whole. Numbers
 * stay as typed. Refuses `stale` (the order), `removed` (not on the list), and a place before what is not on it (`invalid`).
 */
export const moveItem = draftCommand({
  name: 'agenda.move-item',
  input: moveItemInput,
  entry: (tx, input) => itemRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting }) => {
    if (entry.listRank === null) return refuse('removed')
    const list = await listRows(tx, meeting.id)
    const ids = list.map(({ id }) => id)
    if (ids.join() !== input.order.join()) {
      const { items } = await draftOf(tx, meeting)
      const gone = input.order.filter((id) => !items.some((item) => item.id === id))
      return stale({ items, removed: gone.map((id) => ({ kind: 'item', id })) })
    }
    if (input.before !== null && !ids.includes(input.before)) return refuseField('before', 'invalid')
    const items = await placeItem(tx, list, input.id, input.before)
    return saved({ items }, { act: 'agenda.item-moved', objectKind: 'item', objectId: input.id }, meeting.id)
  },
})
