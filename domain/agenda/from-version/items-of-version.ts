import type { AgendaDocument, DocumentItem, DocumentPaper, DocumentSlot, DocumentSubItem } from '#domain/agenda/agenda-document'
import type { DraftItem, Paper, SubItem } from '#domain/agenda/agenda-draft'
import { same } from '#domain/agenda/differences'
import { subItemLabel } from '#domain/agenda/draft-order'
import { keptTitle, keptWords } from '#domain/agenda/from-version/kept-words'

type Known = ReadonlyMap<string, DraftItem>

/**
 * The items of a version as a draft has them: those of its list, in its order, and those that its slots deal with. `known` are the items
 * the meeting has or had, by id: what a version does not print of an item is taken from there.
 */
export function itemsOfVersion(version: AgendaDocument, known: Known, newId: () => string): DraftItem[] {
  const listed = version.items.map((item, index) => listedItem(item, index + 1, known.get(item.id), newId))
  const onList = new Set(version.items.map(({ id }) => id))
  const bySlots = new Map<string, DocumentSlot[]>()
  for (const slot of version.days.flatMap(({ slots }) => slots))
    if (!onList.has(slot.itemId)) bySlots.set(slot.itemId, [...(bySlots.get(slot.itemId) ?? []), slot])
  return [...listed, ...[...bySlots].map(([id, slots]) => itemOfSlots(id, slots, known.get(id), newId))]
}

function listedItem(item: DocumentItem, listRank: number, known: DraftItem | undefined, newId: () => string): DraftItem {
  return {
    version: 1,
    ...known,
    id: item.id,
    number: item.number,
    listRank,
    title: keptTitle(known?.title, item.title),
    abstract: keptWords(known?.abstract, item.abstract),
    purpose: item.purpose,
    subItems: item.subItems.map(({ id, label, text }, index) => subItem(id, { label, text }, index, known)),
    papers: papersOf(item.papers, known, newId),
  }
}

// A continued slot prints its item without abstract, papers and sub-items: these are told by another one, or known.
function itemOfSlots(id: string, slots: readonly DocumentSlot[], known: DraftItem | undefined, newId: () => string): DraftItem {
  const [first] = slots
  const whole = slots.find(({ continued }) => !continued)
  return {
    version: 1,
    ...known,
    id,
    number: first?.number ?? null,
    listRank: null,
    title: first === undefined ? null : keptTitle(known?.title, first.title),
    abstract: whole === undefined ? (known?.abstract ?? null) : keptWords(known?.abstract, whole.abstract),
    purpose: first?.purpose ?? null,
    subItems: subItemsTold(subItemsOfAll(slots), whole !== undefined, known, newId),
    papers: whole === undefined ? (known?.papers ?? []) : papersOf(whole.papers, known, newId),
  }
}

// The order and the ids that are known, where all that is printed is among them: a slot may print some of its item's sub-items alone.
function subItemsTold(told: readonly DocumentSubItem[], whole: boolean, known: DraftItem | undefined, newId: () => string): SubItem[] {
  const ids = idsOf(told, known)
  if (known !== undefined && (!whole || told.length > 0) && !ids.includes(null)) return known.subItems
  return told.map((sub, index) => subItem(ids[index] ?? newId(), sub, index, known))
}

// What several slots print of one item is one sub-item; what one slot prints twice are two. Each slot prints them in the item's order: what
// only a shorter list has goes behind what it follows there.
function subItemsOfAll(slots: readonly DocumentSlot[]): DocumentSubItem[] {
  const told: DocumentSubItem[] = []
  for (const { subItems } of [...slots].sort((a, b) => b.subItems.length - a.subItems.length)) {
    let next = 0
    for (const sub of subItems) {
      const at = told.findIndex((other, index) => index >= next && same(other, sub))
      if (at < 0) told.splice(next, 0, sub)
      next = at < 0 ? next + 1 : at + 1
    }
  }
  return told
}

function subItem(id: string, { label, text }: DocumentSubItem, index: number, known: DraftItem | undefined): SubItem {
  const was = known?.subItems.find((sub) => sub.id === id)
  const own = was === undefined ? undefined : was.label
  // A letter that comes from the place in the list is not typed.
  if (own === undefined && label === subItemLabel(index)) return { id, text }
  return { id, label, text }
}

/** The ids of sub-items as a slot prints them, without ids, among those of its item, each once; null for what is none of them. */
export function idsOf(printed: readonly DocumentSubItem[], item: Pick<DraftItem, 'subItems'> | undefined): (string | null)[] {
  const free = (item?.subItems ?? []).map((sub, index) => ({ ...sub, label: sub.label === undefined ? subItemLabel(index) : sub.label }))
  return printed.map(({ label, text }) => {
    const at = free.findIndex((sub) => sub.label === label && same(sub.text, text))
    return at < 0 ? null : (free.splice(at, 1)[0]?.id ?? null)
  })
}

function papersOf(papers: readonly DocumentPaper[], known: DraftItem | undefined, newId: () => string): Paper[] {
  const free = [...(known?.papers ?? [])]
  return papers.map((paper) => {
    const was = free.find(
      ({ symbol, href, title }) =>
        (symbol !== null && symbol === paper.symbol) || (href !== null && href === paper.href) || same(title, paper.title),
    )
    if (was !== undefined) free.splice(free.indexOf(was), 1)
    return { id: was?.id ?? newId(), symbol: paper.symbol, href: paper.href, title: keptWords(was?.title, paper.title) }
  })
}
