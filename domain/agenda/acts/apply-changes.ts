import { byId, type EntryChange, entryFrom, type Fields, flat, isSame, LISTS, type List } from '#domain/agenda/acts/entry-change'
import { type AgendaDraft, draftFrom } from '#domain/agenda/agenda-draft'
import type { Entry } from '#domain/saving/save-queue'

/**
 * The draft with changes done to it, each only where the draft says what it said before them: null when anything of it has changed since,
 * or when what would result is no agenda (a slot without its day, an appearance without its slot). Fields that the changes do not name,
 * and other languages of a text, stay as they are.
 */
export function applyChanges(draft: AgendaDraft, changes: readonly EntryChange[]): AgendaDraft | null {
  const lists = new Map<List, Map<string, Entry>>(LISTS.map((list) => [list, byId(draft, list)]))
  for (const { list, id, before, after } of changes) {
    const entries = lists.get(list) ?? new Map<string, Entry>()
    const stands = entries.get(id)
    if (before === null) {
      if (stands !== undefined || after === null) return null
      entries.set(id, entryFrom(after, 1))
    } else if (stands === undefined || !saysStill(flat(stands), before, after === null)) return null
    else if (after === null) entries.delete(id)
    else entries.set(id, entryFrom({ ...flat(stands), ...after }, stands.version))
  }
  const result = draftFrom(draft.meeting, (list) => [...(lists.get(list)?.values() ?? [])])
  return isWhole(result, draft) ? result : null
}

// What is removed must be wholly as it was; of what changes, the fields that change.
function saysStill(stands: Fields, before: Fields, whole: boolean): boolean {
  const paths = whole ? [...new Set([...Object.keys(stands), ...Object.keys(before)])] : Object.keys(before)
  return paths.every((path) => isSame(stands[path], before[path]))
}

function isWhole({ days, slots, items, parts, contributions }: AgendaDraft, draft: AgendaDraft): boolean {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))
  const [dayIds, itemIds, slotIds] = [ids(days), ids(items), ids(slots)]
  const slotOfPart = new Map(parts.map(({ id, slotId }) => [id, slotId]))
  // An item that was not there before either is the affair of another act.
  const missing = (itemId: string) => !itemIds.has(itemId) && draft.items.some(({ id }) => id === itemId)
  return (
    new Set(days.map(({ date }) => date)).size === days.length &&
    slots.every(({ dayId, itemId, start, end }) => dayIds.has(dayId) && itemIds.has(itemId) && (end === null || start !== null)) &&
    parts.every(({ slotId, start, end }) => slotIds.has(slotId) && (end === null || start !== null)) &&
    [...slots, ...parts].every(({ deals }) => !deals.some(({ itemId }) => missing(itemId))) &&
    contributions.every(({ slotId, partId }) => slotIds.has(slotId) && (partId === null || slotOfPart.get(partId) === slotId))
  )
}
