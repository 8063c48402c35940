import { describe, expect, test } from 'vitest'
import type { DocumentItem, DocumentPaper } from '#domain/agenda/agenda-document'
import type { Change } from '#domain/agenda/change'
import { dealtChanges, paperChanges, subItemChanges } from '#domain/agenda/changes-of-lists'
import { inEnglish } from '#harness/sample-agenda'

const ITEM = { slotId: null, values: { where: 'item' } }
/** The changes without what they are about. */
const told = (changes: Change[]) =>
  changes.map(({ code, slotId, values: { where, ...values } }) => [code, slotId, where, values].filter(Boolean))
const change = (code: string, values: object) => [code, 'item', values]

describe('sub-items', () => {
  const sub = (label: string | null, text: string, id?: string) => ({ label, text: inEnglish(text), ...(id === undefined ? {} : { id }) })
  const [first, second, third] = [sub('a', 'First'), sub('b', 'Second'), sub('c', 'Third')]

  test('are told to be added, taken out, in another order, or nothing', () => {
    expect(subItemChanges(ITEM, [first, second], [first, second])).toEqual([])
    expect(told(subItemChanges(ITEM, [first], [first, second, sub(null, 'A bullet')]))).toEqual([
      change('field-added', { field: 'subItem', after: 'b) Second' }),
      change('field-added', { field: 'subItem', after: 'A bullet' }),
    ])
    expect(told(subItemChanges(ITEM, [first, second, sub(null, 'A bullet')], [second]))).toEqual([
      change('field-removed', { field: 'subItem', before: 'a) First' }),
      change('field-removed', { field: 'subItem', before: 'A bullet' }),
    ])
    expect(told(subItemChanges(ITEM, [first, second, third], [third, first, second]))).toEqual([
      change('field-reordered', { field: 'subItems' }),
    ])
  })

  test('of an item of the list are known by their ids, and told by their words; others are the same by their words', () => {
    expect(told(subItemChanges(ITEM, [sub('a', 'Old', 'x')], [sub('a', 'New', 'x')]))).toEqual([
      change('field-changed', { field: 'subItem', before: 'Old', after: 'New' }),
    ])
    expect(told(subItemChanges(ITEM, [sub('a', 'Old')], [sub('a', 'New')]))).toEqual([
      change('field-added', { field: 'subItem', after: 'a) New' }),
      change('field-removed', { field: 'subItem', before: 'a) Old' }),
    ])
    expect(subItemChanges(ITEM, [sub('a', 'Typed again', 'x')], [sub('a', 'Typed again', 'y')])).toEqual([])
    // Two of the same words are two.
    expect(told(subItemChanges(ITEM, [first], [first, { ...first }]))).toEqual([
      change('field-added', { field: 'subItem', after: 'a) First' }),
    ])
  })

  test('are told by their labels, once, where only these changed; a bullet is a label too', () => {
    expect(told(subItemChanges(ITEM, [first, second], [sub('i', 'First'), sub(null, 'Second')]))).toEqual([
      change('field-changed', { field: 'labels', before: 'a, b', after: 'i, •' }),
    ])
  })
})

describe('papers', () => {
  const paper = (symbol: string | null, title: string | null, href: string | null = null): DocumentPaper => ({
    symbol,
    title: title === null ? null : inEnglish(title),
    href,
  })
  const changed = (before: DocumentPaper[], after: DocumentPaper[]) => told(paperChanges(ITEM, before, after))

  test('are known by their symbol, else by their address, else by their title', () => {
    expect(changed([paper('AP/1', 'Old')], [paper('AP/1', 'New')])).toEqual([
      change('field-changed', { field: 'paper', before: 'Old', after: 'New' }),
    ])
    expect(changed([paper('AP/1', 'A paper', 'https://example.org/1')], [paper('AP/1/Rev.1', 'A paper', 'https://example.org/1')])).toEqual(
      [change('field-changed', { field: 'symbol', before: 'AP/1', after: 'AP/1/Rev.1' })],
    )
    expect(changed([paper(null, 'A paper')], [paper('AP/1', 'A paper', 'https://example.org/1')])).toEqual([
      change('field-added', { field: 'symbol', after: 'AP/1' }),
      change('field-added', { field: 'href', after: 'https://example.org/1' }),
    ])
    expect(changed([paper('AP/1', 'A paper', 'https://example.org/1')], [paper(null, 'A paper')])).toEqual([
      change('field-removed', { field: 'symbol', before: 'AP/1' }),
      change('field-removed', { field: 'href', before: 'https://example.org/1' }),
    ])
  })

  test('are each themselves: another of the same title is not the one that has its symbol', () => {
    expect(changed([paper('AP/1', 'A paper'), paper(null, 'A paper')], [paper('AP/1', 'A paper')])).toEqual([
      change('field-removed', { field: 'paper', before: 'A paper' }),
    ])
  })

  test('are told by symbol and title when they come or go, by their address where they have neither', () => {
    const all = [paper('AP/1', 'A paper'), paper('AP/2', null), paper(null, 'Untold'), paper(null, null, 'https://example.org/4')]
    const names = ['AP/1 A paper', 'AP/2', 'Untold', 'https://example.org/4']
    expect(changed([], all)).toEqual(names.map((after) => change('field-added', { field: 'paper', after })))
    expect(changed(all, [])).toEqual(names.map((before) => change('field-removed', { field: 'paper', before })))
    expect(changed(all, all.toReversed())).toEqual([change('field-reordered', { field: 'papers' })])
    expect(changed(all, all)).toEqual([])
  })
})

describe('items that a slot deals with', () => {
  const item = (id: string, number: string | null, ...labels: (string | null)[]): DocumentItem => ({
    id,
    number,
    title: inEnglish(`Item ${id}`),
    abstract: null,
    purpose: null,
    subItems: labels.map((label, at) => ({ id: `${id}${at}`, label, text: inEnglish(`Sub ${at}`) })),
    papers: [],
  })
  const list = (...items: DocumentItem[]) => new Map(items.map((one) => [one.id, one]))
  const [x, y] = [item('x', '1', 'a', null, 'c'), item('y', null)]
  const deal = (itemId: string, subItemIds: string[] | null = null) => ({ itemId, subItemIds })
  type Deals = ReturnType<typeof deal>[]
  const changed = (before: Deals, after: Deals, own: string | null = null, listed = { before: list(x, y), after: list(x, y) }) =>
    told(dealtChanges(ITEM, before, after, { own, listed }))

  test('are told to be added, taken out, or in another order', () => {
    expect(changed([deal('x')], [deal('x'), deal('y')])).toEqual([change('deal-added', { number: '', item: 'Item y', only: '' })])
    expect(changed([deal('x', ['x0', 'x1']), deal('y')], [deal('y')])).toEqual([
      change('deal-removed', { number: '1', item: 'Item x', only: 'a), Sub 1' }),
    ])
    expect(changed([deal('x'), deal('y')], [deal('y'), deal('x')])).toEqual([change('field-reordered', { field: 'deals' })])
    expect(changed([deal('x'), deal('y')], [deal('x'), deal('y')])).toEqual([])
  })

  test('are told by the sub-items that are dealt with, before and after', () => {
    expect(changed([deal('x')], [deal('x', ['x0', 'x2'])])).toEqual([
      change('deal-changed', { number: '1', item: 'Item x', before: '', after: 'a), c)' }),
    ])
    expect(changed([deal('x', ['x0'])], [deal('x', ['x2', 'gone'])])).toEqual([
      change('deal-changed', { number: '1', item: 'Item x', before: 'a)', after: 'c)' }),
    ])
  })

  test('are the same where their sub-items were only typed again', () => {
    const again = { ...x, subItems: x.subItems.map((sub) => ({ ...sub, id: `new ${sub.id}` })) }
    expect(changed([deal('x', ['x0'])], [deal('x', ['new x0'])], null, { before: list(x), after: list(again) })).toEqual([])
  })

  test('are named by the list that has them; a slot’s own item that came to the list or left it is told of the item', () => {
    expect(changed([deal('x')], [], null, { before: list(x), after: list() })).toEqual([
      change('deal-removed', { number: '1', item: 'Item x', only: '' }),
    ])
    expect(changed([], [deal('x')], null, { before: list(x), after: list() })).toEqual([
      change('deal-added', { number: '1', item: 'Item x', only: '' }),
    ])
    expect(changed([deal('gone')], [])).toEqual([change('deal-removed', { number: '', item: '', only: '' })])
    expect(changed([], [deal('x')], 'x', { before: list(), after: list(x) })).toEqual([])
    expect(changed([deal('x')], [], 'x', { before: list(x), after: list() })).toEqual([])
    expect(changed([], [deal('x')], 'x')).toEqual([change('deal-added', { number: '1', item: 'Item x', only: '' })])
    expect(changed([], [deal('x')], 'y', { before: list(), after: list(x) })).toEqual([
      change('deal-added', { number: '1', item: 'Item x', only: '' }),
    ])
  })
})
