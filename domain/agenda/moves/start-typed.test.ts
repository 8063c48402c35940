import { expect, test } from 'vitest'
import { partsAlong, startTyped } from '#domain/agenda/moves/start-typed'
import { draftAgenda, draftPart, draftSlot } from '#harness/sample-agenda'

test('a start that is typed takes the end along, also past midnight; an open end stays open', () => {
  expect(startTyped({ start: '16:00', end: '16:30' }, '15.00')).toEqual({ start: '15.00', end: '15:30' })
  expect(startTyped({ start: '22:00', end: '23:30' }, '23:00')).toEqual({ start: '23:00', end: '00:30' })
  expect(startTyped({ start: '22:00', end: null }, '23:00')).toEqual({ start: '23:00' })
  expect(startTyped({ start: null, end: null }, '9')).toEqual({ start: '9' })
})

test('an empty start takes the end out, and what no clock shows goes as it was typed', () => {
  expect(startTyped({ start: '16:00', end: '16:30' }, ' ')).toEqual({ start: '', end: '' })
  expect(startTyped({ start: '16:00', end: '16:30' }, '25:00')).toEqual({ start: '25:00' })
})

test('the times of parts go along', () => {
  const draft = draftAgenda({
    slots: [draftSlot('s', '16:00', '17:00')],
    parts: [draftPart('p', 's', { start: '16:15', end: '16:45' }), draftPart('q', 's')],
  })
  expect(partsAlong(draft, 's', '15:00')).toEqual([{ verb: 'edit-part', target: 'p', input: { start: '15:15', end: '15:45' } }])
  expect(partsAlong(draft, 's', '25:00')).toEqual([])
})
