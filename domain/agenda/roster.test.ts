import { expect, test } from 'vitest'
import { rosterGroups, rosterOf } from '#domain/agenda/roster'
import { draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

// Everybody of a meeting: two days, of which the second is written first.

const draft = {
  meeting,
  days: [draftDay('d2', '2027-10-06'), draftDay('d1', '2027-10-05')],
  slots: [draftSlot('late', '11:00', '12:00'), draftSlot('early', '09:00', '10:00'), draftSlot('next', '09:00', '10:00', { dayId: 'd2' })],
  items: [draftItem('i-late'), draftItem('i-early'), draftItem('i-next')],
  parts: [draftPart('p', 'late', { start: '11:30', end: '11:45' })],
  contributions: [
    draftContribution('next', 'next', { state: 'KG', status: 'confirmed', dueOn: '2027-09-01' }),
    draftContribution('in part', 'late', { partId: 'p', name: null, state: 'TJ', status: 'invited', dueOn: '2027-09-10' }),
    draftContribution('line', 'late', { role: 'line', name: null, text: inEnglish('Discussion') }),
    draftContribution('post', 'early', { name: null, position: inEnglish('Head of delegation'), state: 'TJ', status: 'tbc', rank: 1 }),
    draftContribution('nobody', 'early', { personId: 'somebody', status: 'declined', rank: 2 }),
  ],
}

test('everybody stands in the order of the programme, with the times of their part; a line of text is nobody', () => {
  const told = rosterOf(draft, '2027-09-10').map(({ contribution, date, times }) => [contribution.id, date, times.start])
  expect(told).toEqual([
    ['post', '2027-10-05', '09:00'],
    ['nobody', '2027-10-05', '09:00'],
    ['in part', '2027-10-05', '11:30'],
    ['next', '2027-10-06', '09:00'],
  ])
})

test('a State’s place wants a speaker, a post an answer, and what is settled nothing; overdue is what is wanted after its day', () => {
  const on = (today: string) => rosterOf(draft, today).map(({ contribution, wants, overdue }) => [contribution.id, wants, overdue])
  expect(on('2027-09-10')).toEqual([
    ['post', 'answer', false],
    ['nobody', null, false],
    ['in part', 'speaker', false],
    ['next', null, false],
  ])
  expect(on('2027-09-11').filter(([, , overdue]) => overdue)).toEqual([['in part', 'speaker', true]])
})

test('groups by delegation, by status in the order in which one settles them, and by session', () => {
  const grouped = (by: 'delegation' | 'status' | 'session') =>
    rosterGroups(rosterOf(draft, '2027-09-10'), by).map(({ key, entries }) => [key, entries.map(({ contribution }) => contribution.id)])
  expect(grouped('delegation')).toEqual([
    ['state:TJ', ['post', 'in part']],
    ['person:somebody', ['nobody']],
    ['state:KG', ['next']],
  ])
  expect(grouped('status')).toEqual([
    ['declined', ['nobody']],
    ['invited', ['in part']],
    ['tbc', ['post']],
    ['confirmed', ['next']],
  ])
  expect(grouped('session')).toEqual([
    ['early', ['post', 'nobody']],
    ['late', ['in part']],
    ['next', ['next']],
  ])
})
