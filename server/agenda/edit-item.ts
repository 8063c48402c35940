import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { agendaItem } from '#db/schema/agenda'
import type { Paper, SubItem } from '#domain/agenda/agenda-draft'
import { editItemInput } from '#domain/agenda/draft-input'
import type { Locale } from '#domain/text/locale'
import { writeAll } from '#domain/text/text-input'
import { changedFields, draftCommand, saved, stale } from '#server/agenda/draft-command'
import { draftItem } from '#server/agenda/rows/draft'
import { itemRow } from '#server/agenda/rows/entries'
import { hasSlot } from '#server/agenda/rows/item-list'
import { refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

type Typed = z.output<typeof editItemInput>

/**
 * Edits an item: number, title, abstract, purpose, sub-items and papers, its texts in any of the languages. Refuses `stale`, and `removed`
 * when the list of items has it no more and no slot has it either.
 */
export const editItem = draftCommand({
  name: 'agenda.edit-item',
  input: editItemInput,
  entry: (tx, input) => itemRow(tx, input.meetingId, input.id),
  run: async ({ tx, input, entry, meeting, home }) => {
    const listed = entry.listRank !== null && entry.removedAt === null
    if (!listed && !(await hasSlot(tx, entry.id))) return refuse('removed')
    if (entry.version !== input.version) return stale({ items: [draftItem(entry)] })
    const row = returned(
      await tx
        .update(agendaItem)
        .set({
          version: entry.version + 1,
          title: writeAll(entry.title, input.title ?? {}, home),
          abstract: writeAll(entry.abstract, input.abstract ?? {}, home),
          number: input.number === undefined ? entry.number : input.number,
          purpose: input.purpose === undefined ? entry.purpose : input.purpose,
          subItems: input.subItems ? wordSubItems(entry.subItems, input.subItems, home) : entry.subItems,
          papers: input.papers ? wordPapers(entry.papers, input.papers, home) : entry.papers,
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
function wordSubItems(before: readonly SubItem[], typed: NonNullable<Typed['subItems']>, home: Locale): SubItem[] {
  const known = new Map(before.map((sub) => [sub.id, sub.text]))
  return typed.map(({ id, label, text }) => ({
    id,
    ...(label === undefined ? {} : { label }),
    text: writeAll(known.get(id) ?? null, text, home) ?? { original: home },
  }))
}

function wordPapers(before: readonly Paper[], typed: NonNullable<Typed['papers']>, home: Locale): Paper[] {
  const known = new Map(before.map((paper) => [paper.id, paper.title]))
  return typed.map(({ id, symbol, title, href }) => ({
    id,
    symbol: symbol || null,
    title: writeAll(known.get(id) ?? null, title, home),
    href: href || null,
  }))
}
