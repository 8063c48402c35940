import { expect, test } from 'vitest'
import type { AgendaDocument, DocumentSlot } from '#domain/agenda/agenda-document'
import { changesBetween } from '#domain/agenda/changes'
import { slotMarks } from '#domain/agenda/slot-marks'
import { agenda, day, inEnglish, slot } from '#harness/sample-agenda'

const marked = (before: AgendaDocument, after: AgendaDocument) => Object.fromEntries(slotMarks(changesBetween(before, after)))
const twoDays = (first: DocumentSlot[], second: DocumentSlot[]): AgendaDocument => ({
  ...agenda(),
  days: [day('2027-10-05', ...first), day('2027-10-06', ...second)],
})

test('a slot of a new version is marked as new, or with the time or day it was at', () => {
  const stays = slot('stays', '09:00', '10:00')
  const before = twoDays([stays, slot('late', '10:00', '11:00'), slot('short', '11:00', '12:00'), slot('other', '13:00', '14:00')], [])
  const after = twoDays(
    [stays, slot('late', '10:30', '11:00'), slot('short', '11:00', '11:45'), slot('fresh', '12:00', '13:00')],
    [slot('other', '09:00', '10:00')],
  )
  expect(marked(before, after)).toEqual({
    late: { code: 'moved', from: '10:00' },
    short: { code: 'ended', at: '12:00' },
    fresh: { code: 'new' },
    other: { code: 'moved-day', date: '2027-10-05', from: '13:00' },
  })
})

test('words in the place of a time stand whole; a slot that got an end, or says something else, has no mark', () => {
  const untimed = slot('a', null, null, { when: inEnglish('After the plenary') })
  expect(marked(agenda(untimed), agenda(slot('a', '09:00', '10:00')))).toEqual({ a: { code: 'moved', from: 'After the plenary' } })
  expect(marked(agenda(slot('a', '09:00', null)), agenda(slot('a', '09:00', '10:00', { place: inEnglish('Hall') })))).toEqual({})
})
