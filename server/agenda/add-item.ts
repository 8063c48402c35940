import { eq } from 'drizzle-orm'
import { agendaItem } from '#db/schema/agenda'
import { addItemInput, LONGEST_LIST } from '#domain/agenda/list-input'
import { writeAll } from '#domain/text/text-input'
import { draftCommand, saved } from '#server/agenda/draft-command'
import { draftItem } from '#server/agenda/rows/draft'
import { endOf, listRows, placeItem } from '#server/agenda/rows/item-list'
import { refuse, refuseField } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Adds an item to the list of items: at its end, or before another of them. It needs no slot. Refuses `already-there`, the id of
 * another meeting's item (`invalid`), and one more than a list may have (`list-full`).
 */
export const addItem = draftCommand({
  name: 'agenda.add-item',
  input: addItemInput,
  entry: async () => null,
  run: async ({ tx, input, meeting, home }) => {
    const [known] = await tx.select().from(agendaItem).where(eq(agendaItem.id, input.id))
    if (known && known.meetingId !== meeting.id) return refuseField('id', 'invalid')
    if (known) return refuse('already-there', { current: { items: [draftItem(known)] } })
    const list = await listRows(tx, meeting.id)
    if (list.length >= LONGEST_LIST) return refuse('list-full')
    const row = returned(
      await tx
        .insert(agendaItem)
        .values({
          id: input.id,
          meetingId: meeting.id,
          number: input.number ?? null,
          listRank: endOf(list),
          title: writeAll(null, input.title ?? {}, home),
          abstract: null,
          purpose: null,
          subItems: [],
          papers: [],
        })
        .returning(),
    )
    const items = await placeItem(tx, [...list, row], row.id, input.before ?? null)
    return saved({ items }, { act: 'agenda.item-added', objectKind: 'item', objectId: row.id }, meeting.id)
  },
})
