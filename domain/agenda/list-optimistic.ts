import { type AgendaDraft, applyDelta } from '#domain/agenda/agenda-draft'
import type { editDayInput } from '#domain/agenda/day-input'
import { listedItems } from '#domain/agenda/draft-order'
import type { addItemInput } from '#domain/agenda/list-input'
import type { Save } from '#domain/saving/save-queue'
import { typedFor } from '#domain/saving/typed-input'
import { writeAll } from '#domain/text/text-input'

/**
 * What saves of the list of items and of days look like before they are acknowledged. Moves, restorations and new days wait for the
 * answer: a day that was taken out before comes back under its old id.
 */
export function applyListSave(draft: AgendaDraft, { verb, target, input }: Save): AgendaDraft {
  const home = draft.meeting.title.original
  switch (verb) {
    case 'add-item': {
      if (draft.items.some((item) => item.id === target)) return draft
      const { title, number, before } = typedFor<typeof addItemInput>(input)
      const item = {
        id: target,
        version: 0,
        number: number || null,
        listRank: rankBefore(draft, before ?? null),
        title: writeAll(null, title ?? {}, home),
        abstract: null,
        purpose: null,
        subItems: [],
        papers: [],
      }
      return applyDelta(draft, { items: [item] })
    }
    case 'remove-item': {
      if (!draft.slots.some(({ itemId }) => itemId === target)) return applyDelta(draft, { removed: [{ kind: 'item', id: target }] })
      return { ...draft, items: draft.items.map((item) => (item.id === target ? { ...item, listRank: null } : item)) }
    }
    case 'edit-day': {
      const { title, note, place } = typedFor<typeof editDayInput>(input)
      return {
        ...draft,
        days: draft.days.map((day) =>
          day.id === target
            ? {
                id: day.id,
                date: day.date,
                version: day.version,
                title: writeAll(day.title, title ?? {}, home),
                note: writeAll(day.note, note ?? {}, home),
                place: writeAll(day.place, place ?? {}, home),
              }
            : day,
        ),
      }
    }
    case 'remove-day':
      return applyDelta(draft, { removed: [{ kind: 'day', id: target }] })
    default:
      return draft
  }
}

// Between two ranks until the server has given new ones.
function rankBefore(draft: AgendaDraft, before: string | null): number {
  const list = listedItems(draft)
  const next = list.find(({ id }) => id === before)
  return next === undefined ? (list.at(-1)?.listRank ?? -1) + 1 : (next.listRank ?? 0) - 0.5
}
