import { and, eq, isNull } from 'drizzle-orm'
import { agendaItem, slot } from '#db/schema/agenda'
import type { SubItem } from '#domain/agenda/agenda-draft'
import { editItemInput } from '#domain/agenda/draft-input'
import type { Locale } from '#domain/text/locale'
import { type Wordings, writeAll } from '#domain/text/text-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftItem } from '#server/agenda/rows/draft'
import { itemRow } from '#server/agenda/rows/entries'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Edits an item: title, abstract, purpose and lettered sub-items, in any of the languages. Refuses `stale`, and `removed` when no
 * slot has the item any more.
 */
export const editItem = draftCommand({
  name: 'agenda.edit-item',
  input: editItemInput,
  entry: (tx, input) => itemRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    const inUse = await tx
      .select({ id: slot.id })
      .from(slot)
      .where(and(eq(slot.itemId, entry.id), isNull(slot.removedAt)))
      .limit(1)
    if (inUse.length === 0) return refuse('removed')
    if (entry.version !== input.version) return stale({ items: [draftItem(entry)] })
    const row = returned(
      await tx
        .update(agendaItem)
        .set({
          version: entry.version + 1,
          title: writeAll(entry.title, input.title ?? {}, home),
          abstract: writeAll(entry.abstract, input.abstract ?? {}, home),
          purpose: input.purpose === undefined ? entry.purpose : input.purpose,
          subItems: input.subItems ? wordSubItems(entry.subItems, input.subItems, home) : entry.subItems,
        })
        .where(eq(agendaItem.id, entry.id))
        .returning(),
    )
    return saved(
      { items: [draftItem(row)] },
      { act: 'agenda.item-edited', objectKind: 'item', objectId: row.id, fields: changedFields(input) },
      meeting.id,
    )
  },
})

// The list as sent gives the order; languages of a known sub-item that were not sent stay.
function wordSubItems(before: readonly SubItem[], typed: readonly { id: string; text: Wordings }[], home: Locale): SubItem[] {
  const known = new Map(before.map((sub) => [sub.id, sub.text]))
  return typed.map(({ id, text }) => ({ id, text: writeAll(known.get(id) ?? null, text, home) ?? { original: home } }))
}
