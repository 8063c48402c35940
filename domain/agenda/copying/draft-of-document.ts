import type { AgendaDocument, DocumentContribution, DocumentSlot, DocumentSubItem } from '#domain/agenda/agenda-document'
import type { AgendaDraft, DraftContribution, DraftItem, SubItem } from '#domain/agenda/agenda-draft'

/**
 * A published version as a draft, to copy: what a version does not hold (who is invited, the order of an untimed entry among others) is
 * as it prints. Sub-items of items that are on no list have no ids of their own and get new ones.
 */
export function draftOfDocument(document: AgendaDocument, newId: () => string): AgendaDraft {
  const draft: AgendaDraft = { meeting: document.meeting, days: [], items: [], slots: [], parts: [], contributions: [] }
  const items = new Map<string, DraftItem>()
  for (const [index, item] of document.items.entries())
    items.set(item.id, {
      ...{ id: item.id, version: 1, number: item.number, listRank: index, title: item.title, abstract: item.abstract },
      purpose: item.purpose,
      subItems: item.subItems.map(({ id, label, text }) => ({ id, label, text })),
      papers: item.papers.map((paper) => ({ id: newId(), ...paper })),
    })
  const slots = document.days.flatMap((day) => day.slots)
  // A slot that continues its item holds neither abstract nor papers: the first to deal with it tells. Each prints its own sub-items.
  const listed = new Set(items.keys())
  for (const slot of [...slots].sort((a, b) => Number(a.continued) - Number(b.continued))) {
    const known = items.get(slot.itemId)
    if (known === undefined) items.set(slot.itemId, ownItem(slot, newId))
    else if (!listed.has(slot.itemId)) items.set(slot.itemId, { ...known, subItems: withSubItems(known.subItems, slot, newId) })
  }
  for (const day of document.days) {
    const dayId = newId()
    draft.days.push({ id: dayId, version: 1, date: day.date, title: day.title, note: day.note, place: day.place })
    for (const [rank, slot] of day.slots.entries()) {
      const { id, start, end, when, place, access, kind, itemId, continued } = slot
      draft.slots.push({
        ...{ id, version: 1, dayId, rank, start, end, when, place, access, kind, itemId, continued },
        subItemIds: subItemIdsOf(slot, items.get(itemId)?.subItems ?? []),
        deals: slot.deals.filter((dealt) => dealt.itemId !== itemId),
        pinned: false,
      })
      draft.contributions.push(...appearances(slot.contributions, id, null))
      for (const [partRank, { contributions, ...part }] of slot.parts.entries()) {
        draft.parts.push({ ...part, version: 1, slotId: id, rank: partRank })
        draft.contributions.push(...appearances(contributions, id, part.id))
      }
    }
  }
  draft.items.push(...items.values())
  return draft
}

function ownItem(slot: DocumentSlot, newId: () => string): DraftItem {
  const { itemId, number, title, abstract, purpose, subItems, papers } = slot
  return {
    ...{ id: itemId, version: 1, number, listRank: null, title, abstract, purpose },
    subItems: subItems.map((subItem) => ({ id: newId(), ...subItem })),
    papers: papers.map((paper) => ({ id: newId(), ...paper })),
  }
}

// What one slot prints and another does not stands before what follows it there.
function withSubItems(known: readonly SubItem[], { subItems }: DocumentSlot, newId: () => string): SubItem[] {
  const merged = [...known]
  const found = foundAmong(known, subItems)
  for (const [at, subItem] of subItems.entries()) {
    if (found[at] !== null) continue
    const next = found.slice(at + 1).find((one) => one != null)
    merged.splice(next == null ? merged.length : merged.indexOf(next), 0, { id: newId(), ...subItem })
  }
  return merged
}

// For each that is printed the one that it is, each once: two may say the same words under the same label.
function foundAmong(known: readonly SubItem[], printed: readonly DocumentSubItem[]): (SubItem | null)[] {
  const free = new Set(known)
  return printed.map((sought) => {
    const found = [...free].find((subItem) => isSame(subItem, sought)) ?? null
    if (found !== null) free.delete(found)
    return found
  })
}

function isSame(subItem: SubItem, printed: DocumentSubItem): boolean {
  return (subItem.label ?? null) === printed.label && JSON.stringify(subItem.text) === JSON.stringify(printed.text)
}

// An item of the list says which are named; of another, null is all that it has, or none where it is continued.
function subItemIdsOf({ itemId, deals, subItems, continued }: DocumentSlot, known: readonly SubItem[]): string[] | null {
  const own = deals.find((dealt) => dealt.itemId === itemId)
  if (own !== undefined) return own.subItemIds
  if (subItems.length === (continued ? 0 : known.length)) return null
  const named = new Set(foundAmong(known, subItems))
  return known.filter((subItem) => named.has(subItem)).map(({ id }) => id)
}

function appearances(of: readonly DocumentContribution[], slotId: string, partId: string | null): DraftContribution[] {
  return of.map(({ organization: _, ...entry }, rank) => ({ ...entry, version: 1, slotId, partId, rank, dueOn: null }))
}
