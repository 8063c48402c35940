import { expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { changesSinceSeen } from '#domain/agenda/changes-since-seen'
import { agenda, inEnglish, slot } from '#harness/sample-agenda'

const [opening, lunch] = [slot('opening', '09:00', '10:00'), slot('lunch', '12:00', '13:00')]
const stood = agenda(opening, lunch)
/** What readers of withdrawn version 2 are told of the next, when version 1 stands. */
const told = (withdrawn: AgendaDocument, now: AgendaDocument) =>
  changesSinceSeen({ stood: { number: 1, document: stood }, withdrawn: { number: 2, document: withdrawn } }, now).map(
    ({ code, slotId, values }) => [code, slotId, values],
  )

test('readers of a withdrawn version are told what is again as the version before said, and how many entries are gone', () => {
  const moved = slot('lunch', '12:30', '13:30')
  const withdrawn = agenda(opening, moved, slot('secret', '14:00', '15:00'), slot('another', '15:00', '16:00'))
  expect(told(withdrawn, stood)).toEqual([
    ['slot-as-before', 'lunch', { title: 'Slot lunch', number: '1' }],
    ['slots-gone', null, { count: '2', number: '2' }],
  ])
})

test('what is as they saw it, changed anew, or still there is told by the changes themselves', () => {
  const moved = slot('lunch', '12:30', '13:30')
  expect(told(agenda(opening, moved), agenda(opening, moved))).toEqual([])
  expect(told(agenda(opening, moved), agenda(opening, slot('lunch', '13:00', '14:00')))).toEqual([])
  expect(told(agenda(opening, lunch, slot('kept', '14:00', '15:00')), agenda(opening, lunch, slot('kept', '14:00', '15:00')))).toEqual([])
})

test('what stands above all slots is told of as a whole', () => {
  const elsewhere = { ...stood, meeting: { ...stood.meeting, city: inEnglish('Bishkek') } }
  expect(told(elsewhere, stood)).toEqual([['meeting-as-before', null, { number: '1' }]])
  expect(told(elsewhere, elsewhere)).toEqual([])
})
