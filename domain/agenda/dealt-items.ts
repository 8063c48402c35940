import type { DocumentDealt, DocumentItem, ListedSubItem } from '#domain/agenda/agenda-document'

/** An item of the list that is dealt with; `subItems` null for all of it. */
export type DealtItem = { item: DocumentItem; subItems: ListedSubItem[] | null }

/** What “Items 3 (c), 4–6” is made of. `last` is null where one item stands alone. */
export type DealtRun = { first: DealtItem; last: DealtItem | null }

/** Items with a number, in the order of the list, and those without, which can only be named by their title. */
export type DealtItems = { numbered: DealtRun[]; unnumbered: DealtItem[] }

/**
 * What a slot or part deals with, to be printed beside its title. Three or more whole items that follow each other on the list are put
 * together. `ownItemId` is the item that gives a slot its title: what its title, number and sub-items say already is left out.
 */
export function dealtItems(items: readonly DocumentItem[], deals: readonly DocumentDealt[], ownItemId: string | null): DealtItems {
  const dealt = items.flatMap((item) => deals.filter(({ itemId }) => itemId === item.id).map((deal) => ofDeal(item, deal)))
  const numbered = dealt.filter(({ item }) => item.number !== null)
  const unnumbered = dealt.filter(({ item }) => item.number === null && item.id !== ownItemId)
  const onlyOwn = dealt.length === 1 && dealt[0]?.item.id === ownItemId && dealt[0].subItems === null
  return { numbered: onlyOwn ? [] : runsOf(items, numbered), unnumbered }
}

function ofDeal(item: DocumentItem, { subItemIds }: DocumentDealt): DealtItem {
  const chosen = item.subItems.filter(({ id }) => subItemIds?.includes(id))
  return { item, subItems: chosen.length === 0 || chosen.length === item.subItems.length ? null : chosen }
}

function runsOf(items: readonly DocumentItem[], dealt: readonly DealtItem[]): DealtRun[] {
  const place = new Map(items.map(({ id }, index) => [id, index]))
  const chains: [DealtItem, ...DealtItem[]][] = []
  for (const entry of dealt) {
    const chain = chains.at(-1)
    const before = chain?.at(-1)
    const follows = before !== undefined && (place.get(entry.item.id) ?? 0) === (place.get(before.item.id) ?? 0) + 1
    if (chain !== undefined && follows && before.subItems === null && entry.subItems === null) chain.push(entry)
    else chains.push([entry])
  }
  return chains.flatMap((chain) => {
    const last = chain.at(-1)
    return chain.length >= 3 && last !== undefined
      ? [{ first: chain[0], last }]
      : chain.map((entry): DealtRun => ({ first: entry, last: null }))
  })
}

/** The label of a sub-item as it stands before its text: a letter or number gets a bracket, what has signs of its own keeps them. */
export function printedLabel(label: string): string {
  return /^[\p{L}\p{N}]+$/u.test(label) ? `${label})` : label
}

/** The label within a reference, without the signs it stands with in the list: `(c)`; `6.1` of item 6 says its number itself. */
export function labelInReference(label: string, number: string | null): string {
  const bare = label.replace(/^[([]+/, '').replace(/[)\].:]+$/, '')
  return isNumberedWithin(bare, number) ? bare : `(${bare})`
}

/** Whether a label holds the number of its item: `6.1` of item 6. */
export function isNumberedWithin(label: string | null, number: string | null): boolean {
  return label !== null && number !== null && label.startsWith(`${number}.`)
}
