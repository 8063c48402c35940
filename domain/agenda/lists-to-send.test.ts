import { expect, test } from 'vitest'
import { papersToSend, subItemsToSend } from '#domain/agenda/lists-to-send'
import type { Save } from '#domain/saving/save-queue'
import { inEnglish } from '#harness/sample-agenda'

const save = (target: string, input: Record<string, unknown>, sent: object | null = null): Save => ({
  key: target,
  verb: 'edit-item',
  target,
  input,
  basedOn: null,
  sent: sent === null ? null : { ...sent },
  state: 'waiting',
})
const subItems = [
  { id: 'a', text: { original: 'en' as const, en: 'First', ru: 'Первое' } },
  { id: 'b', label: null, text: inEnglish('Second') },
  { id: 'c', label: 'iii', text: inEnglish('Third') },
]
const papers = [
  { id: 'p', symbol: 'AP/1', title: inEnglish('A paper'), href: null },
  { id: 'q', symbol: null, title: null, href: 'https://example.org/q' },
]

test('sub-items are sent as a whole list, with typed words alone: labels as they are, translations untouched', () => {
  expect(subItemsToSend([], 'i', subItems)).toEqual([
    { id: 'a', text: {} },
    { id: 'b', label: '', text: {} },
    { id: 'c', label: 'iii', text: {} },
  ])
})

test('what is typed now goes with what was typed before and not sent yet, the last of it; what is on its way is not sent again', () => {
  const typedBefore = (en: string) => ({
    subItems: [
      { id: 'a', text: { en } },
      { id: 'b', text: { kk: 'Екінші' } },
    ],
  })
  const queue = [
    save('i', typedBefore('Fi')),
    save('i', typedBefore('Firs')),
    save('i', { title: { en: 'New' } }),
    save('other', typedBefore('Another item')),
    save('i', typedBefore('On its way'), {}),
  ]
  expect(subItemsToSend(queue, 'i', subItems, new Map([['b', { en: 'Second thoughts' }]]))).toEqual([
    { id: 'a', text: { en: 'Firs' } },
    { id: 'b', label: '', text: { kk: 'Екінші', en: 'Second thoughts' } },
    { id: 'c', label: 'iii', text: {} },
  ])
})

test('papers are sent with their symbols and addresses, and the words typed into their titles', () => {
  expect(papersToSend([], 'i', papers)).toEqual([
    { id: 'p', symbol: 'AP/1', href: '', title: {} },
    { id: 'q', symbol: '', href: 'https://example.org/q', title: {} },
  ])
  const queue = [save('i', { papers: [{ id: 'p', symbol: 'AP/0', href: '', title: { ru: 'Документ' } }] })]
  const typed = new Map([
    ['p', { title: { en: 'A longer paper' } }],
    ['q', { symbol: 'AP/2', href: '' }],
  ])
  expect(papersToSend(queue, 'i', papers, typed)).toEqual([
    { id: 'p', symbol: 'AP/1', href: '', title: { ru: 'Документ', en: 'A longer paper' } },
    { id: 'q', symbol: 'AP/2', href: '', title: {} },
  ])
})
