import { expect, test } from 'vitest'
import { appearingBeyond } from '#domain/agenda/appearing'
import { isEndAlone, timesAfter } from '#domain/agenda/entry-times'
import { asOneLine } from '#domain/agenda/pasting/pasted-as-text'
import { placedBefore } from '#domain/agenda/placed-before'
import { agenda, part, slot, somebody } from '#harness/sample-agenda'

test('an entry is placed before another of its list; at the end where none is named, or one that is not there', () => {
  const list = ['a', 'b', 'c']
  expect([
    placedBefore(list, 'c', 'a'),
    placedBefore(list, 'a', 'c'),
    placedBefore(list, 'new', 'b'),
    placedBefore(list, 'a', null),
    placedBefore(list, 'a', 'gone'),
    placedBefore(list, 'b', 'b'),
    placedBefore([], 'new', null),
  ]).toEqual([['c', 'a', 'b'], ['b', 'a', 'c'], ['a', 'new', 'b', 'c'], ['b', 'c', 'a'], ['b', 'c', 'a'], ['a', 'c', 'b'], ['new']])
})

test('times after an edit: what is typed, what stood otherwise, and no end without a start', () => {
  const before = { start: '09:00', end: '10:00' }
  expect([
    timesAfter(before, {}),
    timesAfter(before, { start: '09:30' }),
    timesAfter(before, { end: '10:30' }),
    timesAfter(before, { end: null }),
    timesAfter(before, { start: null }),
    timesAfter(before, { start: null, end: '11:00' }),
  ]).toEqual([
    before,
    { start: '09:30', end: '10:00' },
    { start: '09:00', end: '10:30' },
    { start: '09:00', end: null },
    { start: null, end: null },
    { start: null, end: '11:00' },
  ])
  const alone = [{ start: null, end: '11:00' }, before, { start: '09:00', end: null }, { start: null, end: null }].map(isEndAlone)
  expect(alone).toEqual([true, false, false, false])
})

test('lines pasted into a field of one line are one line, without the empty ones', () => {
  expect(asOneLine('  Head \t of the\r\n\n Service\u2028  \vin Almaty ', ', ')).toBe('Head of the, Service, in Almaty')
  expect(asOneLine('One  line', '; ')).toBe('One line')
})

test('who appears in an agenda beyond those that take part is named once, in order of appearance', () => {
  const document = agenda(
    slot('a', '09:00', '10:00', {
      contributions: [somebody('w', { state: 'TM' }), somebody('x', { state: 'KZ', organizationId: 'o2' })],
      parts: [part('p', somebody('y', { state: 'AF' }), somebody('z', { state: 'TM' }))],
    }),
    slot('b', '10:00', '11:00', {
      contributions: [somebody('v', { organizationId: 'o1' }), somebody('u', { organizationId: 'o2' }), somebody('t')],
    }),
  )
  expect(appearingBeyond(document, ['KZ'], ['o1'])).toEqual({ states: ['TM', 'AF'], organizations: ['o2'] })
  expect(appearingBeyond(document, ['AF', 'KZ', 'TM'], ['o1', 'o2'])).toEqual({ states: [], organizations: [] })
})
