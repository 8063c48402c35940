import { expect, test } from 'vitest'
import { type Hit, searchDraft } from '#domain/agenda/search-draft'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const NAMES = {
  states: { TR: { name: { en: 'Türkiye', ru: 'Турция' }, known: { en: ['Türkiye', 'Republic of Türkiye'], ru: ['Турция'] } } },
  organizations: { iom: { name: { en: 'IOM' }, known: { en: ['International Organization for Migration'] } } },
}

const draft = draftAgenda({
  days: [draftDay('d1', '2027-10-05', { title: inEnglish('Preparatory segment') }), draftDay('d2', '2027-10-06')],
  items: [
    draftItem('i-lunch', { title: inEnglish('Lunch') }),
    draftItem('i-work', { title: { original: 'en', en: 'Labour migration', ru: 'Трудовая миграция' }, number: '3', listRank: 1 }),
  ],
  slots: [
    draftSlot('work', '09:30', '11:00', { itemId: 'i-work', place: inEnglish('Altai Hall') }),
    draftSlot('lunch', '13:00', '14:00', { itemId: 'i-lunch' }),
  ],
  parts: [draftPart('p', 'work', { place: inEnglish('Room 7') })],
  contributions: [
    draftContribution('aizhan', 'work', { name: inEnglish('Aizhan Abenova'), position: inEnglish('Deputy Minister') }),
    draftContribution('waits', 'lunch', { name: null, state: 'TR' }),
    draftContribution('iom', 'work', { name: null, organizationId: 'iom' }),
    draftContribution('line', 'work', { role: 'line', name: null, state: 'TR', text: inEnglish('Altai') }),
  ],
})

const idOf = (hit: Hit) =>
  hit.kind === 'person' ? hit.contribution.id : hit.kind === 'slot' ? hit.slot.id : hit.kind === 'item' ? hit.item.id : hit.day.id
const search = (typed: string) => searchDraft(draft, typed, NAMES, ({ date }) => `Day of ${date}`).map(idOf)

test('slots are found by title in any language, time, number and room; items and days by their words', () => {
  expect(search('миграция ТРУД')).toEqual(['work', 'i-work'])
  expect(search('09:30')).toEqual(['work'])
  expect(search('altai')).toEqual(['work'])
  expect(search('room 7')).toEqual(['work'])
  expect(search('preparatory')).toEqual(['d1'])
  expect(search('2027-10-06')).toEqual(['d2'])
})

test('people are found by name in any order, position, State and organisation under all their names', () => {
  expect(search('abenova aizhan')).toEqual(['aizhan'])
  expect(search('deputy min')).toEqual(['aizhan'])
  expect(search('турция')).toEqual(['waits'])
  expect(search('turkiye republic')).toEqual(['waits'])
  expect(search('international organization')).toEqual(['iom'])
})

test('what begins with the typed words comes first; nothing typed finds the programme in its order', () => {
  expect(search('l')[0]).toBe('work')
  expect(search('lu')).toEqual(['lunch'])
  expect(search('')).toEqual(['work', 'lunch'])
  expect(search('nowhere')).toEqual([])
})

test('appearances are found in the order of the programme, whenever they were added', () => {
  const contributions = ['lunch', 'work'].map((slotId) => draftContribution(`in-${slotId}`, slotId))
  expect(searchDraft({ ...draft, contributions }, 'name of', NAMES, () => '').map(idOf)).toEqual(['in-work', 'in-lunch'])
})
