import { expect, test } from 'vitest'
import type { DocumentItem } from '#domain/agenda/agenda-document'
import { type DealtItem, dealtItems, labelInReference, printedLabel } from '#domain/agenda/dealt-items'
import { original } from '#domain/text/localized-text'

const item = (id: string, number: string | null, labels: (string | null)[] = []): DocumentItem => ({
  id,
  number,
  title: original('en', `Item ${id}`),
  abstract: null,
  purpose: null,
  subItems: labels.map((label, index) => ({ id: `${id}.${index}`, label, text: original('en', `Text ${index}`) })),
  papers: [],
})

const LIST = [
  item('one', '1'),
  item('two', '2'),
  item('three', '3', ['a', 'b', 'c']),
  item('four', 'IV'),
  item('five', '5'),
  item('last', null),
]

const all = (itemId: string) => ({ itemId, subItemIds: null })

/** What a slot deals with, as short words. */
function said(deals: { itemId: string; subItemIds: string[] | null }[], own: string | null = null) {
  const name = ({ item: { id, number }, subItems }: DealtItem) =>
    `${number ?? id}${subItems === null ? '' : subItems.map(({ label }) => labelInReference(label ?? '•', number)).join('')}`
  const { numbered, unnumbered } = dealtItems(LIST, deals, own)
  return [...numbered.map(({ first, last }) => (last === null ? name(first) : `${name(first)}–${name(last)}`)), ...unnumbered.map(name)]
}

test('items are named in the order of the list; three or more whole ones that follow each other are put together', () => {
  expect(said([all('five'), all('three'), all('four')])).toEqual(['3–5'])
  expect(said([all('one'), all('two')])).toEqual(['1', '2'])
  expect(said([all('one'), all('two'), all('four'), all('five')])).toEqual(['1', '2', 'IV', '5'])
  expect(said([all('one'), all('two'), { itemId: 'three', subItemIds: ['three.1', 'three.2'] }, all('four'), all('five')])).toEqual([
    '1',
    '2',
    '3(b)(c)',
    'IV',
    '5',
  ])
})

test('an item without a number is named by its title; all sub-items of an item are the whole item', () => {
  expect(said([all('last'), all('two')])).toEqual(['2', 'last'])
  expect(said([{ itemId: 'three', subItemIds: ['three.0', 'three.1', 'three.2'] }])).toEqual(['3'])
  expect(said([{ itemId: 'three', subItemIds: [] }])).toEqual(['3'])
})

test('what the title says already is not said again', () => {
  expect(said([all('two')], 'two')).toEqual([])
  expect(said([all('last')], 'last')).toEqual([])
  expect(said([{ itemId: 'three', subItemIds: ['three.2'] }], 'three')).toEqual(['3(c)'])
  expect(said([all('one'), all('two')], 'one')).toEqual(['1', '2'])
  expect(said([all('last'), all('two')], 'last')).toEqual(['2'])
})

test('an item that is not on the list is not named', () => {
  expect(said([all('taken-out'), all('two')])).toEqual(['2'])
})

test('a label gets a bracket where it has no sign of its own, and stands bare in a reference', () => {
  expect(['a', 'iv', '12', '3.1', '(b)', 'c.', '—', 'г'].map(printedLabel)).toEqual(['a)', 'iv)', '12)', '3.1', '(b)', 'c.', '—', 'г)'])
  expect(['a', '(b)', 'c.', 'd)', '[e]:', '3.1'].map((label) => labelInReference(label, '6'))).toEqual([
    '(a)',
    '(b)',
    '(c)',
    '(d)',
    '(e)',
    '(3.1)',
  ])
})

test('a label that holds the number of its item is a reference by itself', () => {
  expect(['6.1', '6.2.', '6.1)'].map((label) => labelInReference(label, '6'))).toEqual(['6.1', '6.2', '6.1'])
  expect(labelInReference('61', '6')).toBe('(61)')
  expect(labelInReference('6.1', null)).toBe('(6.1)')
})
