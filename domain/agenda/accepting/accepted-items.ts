import type { Accepting, Say } from '#domain/agenda/accepting/accepted'
import { bareTitle, compared, wordingsOf } from '#domain/agenda/accepting/match-slots'
import type { AgendaDraft, DraftItem, DraftSlot, Paper, SubItem } from '#domain/agenda/agenda-draft'
import { listedItems } from '#domain/agenda/draft-order'
import type { ReadItem, ReadPaper, ReadSlot, ReadSubItem } from '#domain/agenda/reading/agenda-reading'

type Said = Pick<ReadItem, 'number' | 'title' | 'abstract' | 'subItems' | 'papers'>

/** The items of a draft while a reading is accepted, and which of them a slot has already. */
export type Items = { all: Map<string, DraftItem>; dealt: Set<string>; say: Say; newId: Accepting['newId'] }

/**
 * The list of items as the text has it: those that are the same keep their ids, others leave the list. A text without a list leaves it as
 * it is.
 */
export function acceptedList(draft: AgendaDraft, read: readonly ReadItem[], say: Say, newId: Accepting['newId']): Items {
  const items: Items = { all: new Map(draft.items.map((item) => [item.id, item])), dealt: new Set(), say, newId }
  if (read.length === 0) return items
  const listed = listedItems(draft)
  const taken = new Set<string>()
  for (const [listRank, said] of read.entries()) {
    const was =
      listed.find((item) => !taken.has(item.id) && wordingsOf(item.title).includes(compared(said.title))) ??
      listed.find(({ id, number }) => !taken.has(id) && number !== null && number === said.number)
    const item = { ...itemOf(items, was, said), listRank, purpose: said.purpose ?? was?.purpose ?? null }
    taken.add(item.id)
    items.all.set(item.id, item)
  }
  for (const item of listed) if (!taken.has(item.id)) items.all.set(item.id, { ...item, listRank: null })
  return items
}

/** Which item a slot has, and whether it continues it: that of the slot it was, one of the list with its number and title, or a new one. */
export function itemOfSlot(items: Items, read: ReadSlot, was: DraftSlot | undefined): { itemId: string; continued: boolean } {
  const title = compared(read.title)
  const isBare = read.abstract === null && read.subItems.length === 0 && read.papers.length === 0
  const dealtBefore = [...items.dealt].find((id) => wordingsOf(items.all.get(id)?.title).includes(title))
  if (read.continued && isBare && dealtBefore !== undefined && read.number === null) return { itemId: dealtBefore, continued: true }
  const own = was === undefined ? undefined : items.all.get(was.itemId)
  const isShared = own !== undefined && items.dealt.has(own.id)
  // A slot that went on with an item before still does, where the text has the title again.
  if (was?.continued === true && isShared && isBare && wordingsOf(own.title).includes(title)) return { itemId: own.id, continued: true }
  const listed = [...items.all.values()].find(
    (item) => item.listRank !== null && !items.dealt.has(item.id) && item.number === read.number && wordingsOf(item.title).includes(title),
  )
  // Its own words would not be printed of an item that goes on: the title then stays as it is written.
  const item = itemOf(items, listed ?? (isShared ? undefined : own), read)
  items.all.set(item.id, item)
  items.dealt.add(item.id)
  return { itemId: item.id, continued: false }
}

function itemOf({ say, newId }: Items, was: DraftItem | undefined, { number, title, abstract, subItems, papers }: Said): DraftItem {
  // “Report” that goes on in the draft was “Report (continued)” in the text.
  const same = was !== undefined && wordingsOf(was.title).includes(compared(title)) && bareTitle(title) === title
  return {
    id: was?.id ?? newId(),
    version: was?.version ?? 1,
    listRank: was?.listRank ?? null,
    purpose: was?.purpose ?? null,
    number: number ?? was?.number ?? null,
    title: same && was.title !== null && hasWording(was, title) ? was.title : say(was?.title, title),
    abstract: say(was?.abstract, abstract),
    subItems: subItems.length === 0 ? (was?.subItems ?? []) : subItems.map((said) => subItemOf(said, was, say, newId)),
    papers: papers.length === 0 ? (was?.papers ?? []) : papers.map((said) => paperOf(said, was, say, newId)),
  }
}

function hasWording(was: DraftItem, title: string): boolean {
  return was.title !== null && [was.title.en, was.title.ru, was.title.kk].includes(title)
}

function subItemOf({ label, text }: ReadSubItem, was: DraftItem | undefined, say: Say, newId: () => string): SubItem {
  const same = was?.subItems.find((subItem) => wordingsOf(subItem.text).includes(compared(text)))
  const words = say(same?.text, text)
  return {
    id: same?.id ?? newId(),
    ...(same?.label === undefined && same !== undefined ? {} : { label }),
    text: words ?? { original: 'en' },
  }
}

function paperOf({ symbol, title, href }: ReadPaper, was: DraftItem | undefined, say: Say, newId: () => string): Paper {
  const same = was?.papers.find((paper) =>
    symbol === null ? wordingsOf(paper.title).includes(compared(title ?? '')) : paper.symbol === symbol,
  )
  return { id: same?.id ?? newId(), symbol, title: say(same?.title, title), href: href ?? same?.href ?? null }
}
