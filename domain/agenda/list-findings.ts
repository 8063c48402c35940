import { type DocumentItem, type DocumentSlot, itemTexts } from '#domain/agenda/agenda-document'
import { error, type Finding, type Found, staleIn, warning } from '#domain/agenda/finding'
import { subItemKey } from '#domain/agenda/slot-findings'
import type { Locale } from '#domain/text/locale'
import { isBlank, words } from '#domain/text/localized-text'

/**
 * What the list of items lacks. An item leads to the first slot that has its title, if there is one, and what is wrong with its words is
 * then said there, but for sub-items that no slot prints.
 */
export function listFindings(items: readonly DocumentItem[], slots: readonly DocumentSlot[], reader: Locale): Finding[] {
  const slotOf = new Map([...slots].reverse().map((slot) => [slot.itemId, slot.id]))
  const printed = new Set(slots.flatMap((slot) => slot.subItems.map((sub) => subItemKey(slot.itemId, sub))))
  const byNumber = new Map<string, DocumentItem>()
  return items.flatMap((item) => {
    const slotId = slotOf.get(item.id) ?? null
    const title = words(item.title, reader)
    const subItems = item.subItems.filter((sub) => !printed.has(subItemKey(item.id, sub)))
    const left = slotId === null ? item : { ...item, title: { original: item.title.original }, abstract: null, papers: [] }
    const number = item.number === null ? '' : plain(item.number)
    const twin = byNumber.get(number)
    if (number !== '' && twin === undefined) byNumber.set(number, item)
    const found: Found[] = [
      ...(slotId === null && !item.title[item.title.original] ? [error('item-no-title', { number: item.number ?? '' })] : []),
      ...subItems.filter(({ text }) => isBlank(text)).map(() => error('sub-item-empty', { title })),
      ...(twin === undefined ? [] : [warning('number-twice', { number: item.number ?? '', title, other: words(twin.title, reader) })]),
      ...staleIn(itemTexts({ ...left, subItems }), title),
    ]
    return found.map((one): Finding => (slotId === null ? { ...one, slotId, entryId: item.id } : { ...one, slotId }))
  })
}

// `4.` and `4`, `IV` and `iv` are one number to a reader.
function plain(number: string): string {
  return number.replace(/[\s.)]+$/, '').toLowerCase()
}
