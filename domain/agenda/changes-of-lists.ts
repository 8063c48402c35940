import type { DocumentDealt, DocumentItem, DocumentPaper, DocumentSubItem } from '#domain/agenda/agenda-document'
import { type Change, changeOf, type Subject } from '#domain/agenda/change'
import { quoted, textChanges, valueChanges } from '#domain/agenda/changes-of-text'

/** The label of a bullet, where labels are listed. */
const BULLET = '•'

type SubItem = DocumentSubItem & { id?: string }

/** What changed in a list of sub-items. Those of an item of the list have ids; others are the same by their words. */
export function subItemChanges(subject: Subject, before: readonly SubItem[], after: readonly SubItem[]): Change[] {
  const { pairs, added, removed } = paired(before, after, [({ id }) => id ?? null, ({ text }) => quoted(text)])
  const labels = (subs: readonly DocumentSubItem[]) => subs.map(({ label }) => label ?? BULLET).join(', ')
  const relabelled = pairs.some(([was, now]) => was.label !== now.label)
  return [
    ...added.map((sub) => changeOf(subject, 'field-added', { field: 'subItem', after: subItemInWords(sub) })),
    ...pairs.flatMap(([was, now]) => textChanges(subject, 'subItem', was.text, now.text)),
    ...(relabelled ? valueChanges(subject, 'labels', labels(pairs.map(([was]) => was)), labels(pairs.map(([, now]) => now))) : []),
    ...(rising(pairs, before) ? [] : [changeOf(subject, 'field-reordered', { field: 'subItems' })]),
    ...removed.map((sub) => changeOf(subject, 'field-removed', { field: 'subItem', before: subItemInWords(sub) })),
  ]
}

/** What changed in a list of papers, matched by symbol, address, or title. */
export function paperChanges(subject: Subject, before: readonly DocumentPaper[], after: readonly DocumentPaper[]): Change[] {
  const { pairs, added, removed } = paired(before, after, [({ symbol }) => symbol, ({ href }) => href, ({ title }) => quoted(title)])
  return [
    ...added.map((paper) => changeOf(subject, 'field-added', { field: 'paper', after: paperInWords(paper) })),
    ...pairs.flatMap(([was, now]) => [
      ...valueChanges(subject, 'symbol', was.symbol ?? '', now.symbol ?? ''),
      ...textChanges(subject, 'paper', was.title, now.title),
      ...valueChanges(subject, 'href', was.href ?? '', now.href ?? ''),
    ]),
    ...(rising(pairs, before) ? [] : [changeOf(subject, 'field-reordered', { field: 'papers' })]),
    ...removed.map((paper) => changeOf(subject, 'field-removed', { field: 'paper', before: paperInWords(paper) })),
  ]
}

/** The list of items of both versions, by id. */
export type Listed = {
  before: ReadonlyMap<string, DocumentItem>
  after: ReadonlyMap<string, DocumentItem>
}

/**
 * What changed in what is dealt with. That a slot's own item, `own`, came to the list or left it is told of the item.
 */
export function dealtChanges(
  subject: Subject,
  before: readonly DocumentDealt[],
  after: readonly DocumentDealt[],
  { own, listed }: { own: string | null; listed: Listed },
): Change[] {
  const { pairs, added, removed } = paired(before, after, [({ itemId }) => itemId])
  const told = (itemId: string) => itemId === own && listed.before.has(itemId) !== listed.after.has(itemId)
  const one = (deal: DocumentDealt, items: Listed['after'], other: Listed['after']) => {
    const item = items.get(deal.itemId) ?? other.get(deal.itemId)
    return { number: item?.number ?? '', item: quoted(item?.title ?? null), only: onlyInWords(deal, item) }
  }
  const was = (deal: DocumentDealt) => one(deal, listed.before, listed.after)
  const now = (deal: DocumentDealt) => one(deal, listed.after, listed.before)
  const theSame = (old: DocumentDealt, deal: DocumentDealt) =>
    old.subItemIds?.join() === deal.subItemIds?.join() ||
    wordsOf(old, listed.before.get(old.itemId)) === wordsOf(deal, listed.after.get(deal.itemId))
  return [
    ...added.filter(({ itemId }) => !told(itemId)).map((deal) => changeOf(subject, 'deal-added', now(deal))),
    ...pairs.flatMap(([old, deal]) => {
      if (theSame(old, deal)) return []
      const { number, item, only } = now(deal)
      return [changeOf(subject, 'deal-changed', { number, item, before: was(old).only, after: only })]
    }),
    ...(rising(pairs, before) ? [] : [changeOf(subject, 'field-reordered', { field: 'deals' })]),
    ...removed.filter(({ itemId }) => !told(itemId)).map((deal) => changeOf(subject, 'deal-removed', was(deal))),
  ]
}

// The labels of the sub-items that are dealt with; empty for all of the item.
function onlyInWords(deal: DocumentDealt, item: DocumentItem | undefined): string {
  return onlyOf(deal, item)
    .map((sub) => (sub.label === null ? quoted(sub.text) : `${sub.label})`))
    .join(', ')
}

// The same sub-items may have other ids: they were typed again.
function wordsOf(deal: DocumentDealt, item: DocumentItem | undefined): string {
  return onlyOf(deal, item).map(subItemInWords).join('\n')
}

function onlyOf({ subItemIds }: DocumentDealt, item: DocumentItem | undefined): DocumentSubItem[] {
  return subItemIds?.flatMap((id) => item?.subItems.find((sub) => sub.id === id) ?? []) ?? []
}

function subItemInWords({ label, text }: DocumentSubItem): string {
  return label === null ? quoted(text) : `${label}) ${quoted(text)}`
}

function paperInWords({ symbol, title, href }: DocumentPaper): string {
  return [symbol ?? '', quoted(title)].filter((words) => words !== '').join(' ') || (href ?? '')
}

type Paired<T> = { pairs: [was: T, now: T][]; added: T[]; removed: T[] }

// Matches entries by the first key that finds a partner. Those without one came or went.
function paired<T>(before: readonly T[], after: readonly T[], keys: readonly ((entry: T) => string | null)[]): Paired<T> {
  const partner = new Map<T, T>()
  const free = new Set(before)
  for (const key of keys)
    for (const entry of after.filter((entry) => !partner.has(entry))) {
      const mine = key(entry)
      const match = mine === null || mine === '' ? undefined : [...free].find((old) => key(old) === mine)
      if (match === undefined) continue
      partner.set(entry, match)
      free.delete(match)
    }
  const pairs = after.flatMap((entry): [T, T][] => {
    const was = partner.get(entry)
    return was === undefined ? [] : [[was, entry]]
  })
  return { pairs, added: after.filter((entry) => !partner.has(entry)), removed: [...free] }
}

function rising<T>(pairs: readonly [was: T, now: T][], before: readonly T[]): boolean {
  const places = pairs.map(([was]) => before.indexOf(was))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))
}
