import { expect, test } from 'vitest'
import { agendaAdapter, type Verb } from '#domain/agenda/agenda-adapter'
import { listedItems } from '#domain/agenda/draft-order'
import type { Save } from '#domain/saving/save-queue'
import { draftAgenda, draftItem, draftSlot, inEnglish } from '#harness/sample-agenda'

// What the editor shows of the list of items and of days before a save is acknowledged.

const draft = draftAgenda({
  slots: [draftSlot('s', '09:00', '10:00', { itemId: 'two' })],
  items: [draftItem('one', { listRank: 0 }), draftItem('two', { listRank: 1 }), draftItem('off', { listRank: null })],
})
const seen = (verb: Verb, target: string, input: Record<string, unknown> = {}) => {
  const save: Save = { key: verb, verb, target, input, basedOn: null, sent: null, state: 'waiting' }
  return agendaAdapter.withPending(draft, [save])
}
const listed = (verb: Verb, target: string, input: Record<string, unknown> = {}) =>
  listedItems(seen(verb, target, input)).map(({ id }) => id)

test('a new item at the end of the list, or before another', () => {
  const item = { version: 0, number: '3', listRank: 2, title: inEnglish('Other matters') }
  const items = [...draft.items, draftItem('n', item)]
  expect(seen('add-item', 'n', { title: { en: 'Other matters' }, number: '3' })).toEqual({ ...draft, items })
  expect(listed('add-item', 'n', { before: 'two' })).toEqual(['one', 'n', 'two'])
  expect(listed('add-item', 'n', { before: 'one' })).toEqual(['n', 'one', 'two'])
  expect(seen('add-item', 'one', { number: '9' })).toEqual(draft)
})

test('an item taken off the list: gone, or left with its slot', () => {
  expect(seen('remove-item', 'one').items.map(({ id }) => id)).toEqual(['two', 'off'])
  const [one, two, off] = draft.items
  const left = [one, { ...two, listRank: null }, off]
  expect(seen('remove-item', 'two')).toEqual({ ...draft, items: left })
  // A slot of another item does not keep it, nor does it take it away.
  const more = { ...draft, slots: [...draft.slots, draftSlot('t', '10:00', '11:00', { itemId: 'off' })] }
  const save: Save = { key: 'k', verb: 'remove-item', target: 'two', input: {}, basedOn: null, sent: null, state: 'waiting' }
  expect(agendaAdapter.withPending(more, [save])).toEqual({ ...more, items: left })
})

test('the heading of a day, and a day taken out', () => {
  const [first, ...others] = draft.days
  const heading = { title: { en: 'Opening day' }, note: { en: 'Badges' }, place: { en: 'Altai Hall' } }
  const shown = { title: inEnglish('Opening day'), note: inEnglish('Badges'), place: inEnglish('Altai Hall') }
  expect(seen('edit-day', 'd1', heading)).toEqual({ ...draft, days: [{ ...first, ...shown }, ...others] })
  expect(seen('edit-day', 'd1', { note: { en: 'Badges' } }).days).toEqual([{ ...first, note: shown.note }, ...others])
  expect(seen('remove-day', 'd1')).toEqual({ ...draft, days: others })
})

test('moves, restorations and new days only once the server has answered', () => {
  for (const verb of ['move-item', 'list-item', 'add-day'] as const)
    expect(seen(verb, 'off', { before: null, date: '2027-01-01' })).toEqual(draft)
})
