import { expect, test } from 'vitest'
import { CHAIRMANSHIPS } from '#db/seed/process-record'
import { holdsChair, lastChairmanshipEnded, type Term, termAt } from '#domain/chairmanship/holds-chair'
import { dayBegins } from '#domain/time/calendar'

const ZONE = 'Asia/Almaty'
const terms = CHAIRMANSHIPS.map((term) => ({ ...term, endsOn: null }))

test('the State in the Chair on a day is computed from the dated terms', () => {
  const days = [
    '2011-03-15',
    '2013-06-05',
    '2015-07-14',
    '2016-09-20',
    '2016-11-29',
    '2018-09-28',
    '2018-11-01',
    '2021-01-01',
    '2023-03-27',
    '2023-03-28',
    '2025-04-24',
    '2026-11-22',
  ]
  expect(days.map((day) => termAt(terms, dayBegins(day, ZONE), ZONE)?.state ?? null)).toEqual([
    null,
    'KZ',
    'KZ',
    'KZ',
    'KG',
    'KG',
    'TJ',
    'TR',
    'TR',
    'AZ',
    'KZ',
    'KZ',
  ])
})

test('the Chair passes at midnight in the Process’s zone, to the millisecond', () => {
  const last = '2018-10-31T17:59:59.999Z'
  const first = '2018-10-31T18:00:00.000Z'
  expect([holdsChair(terms, 'KG', last, ZONE), holdsChair(terms, 'TJ', last, ZONE)]).toEqual([true, false])
  expect([holdsChair(terms, 'KG', first, ZONE), holdsChair(terms, 'TJ', first, ZONE)]).toEqual([false, true])
})

test('after a term with a recorded end nobody is in the Chair until the next term', () => {
  const ended = [{ state: 'KZ', effectiveOn: '2013-06-01', precision: 'month' as const, endsOn: '2016-10-01' }]
  expect(termAt(ended, dayBegins('2016-09-30', ZONE), ZONE)?.state).toBe('KZ')
  expect(termAt(ended, dayBegins('2016-10-01', ZONE), ZONE)).toBeNull()
})

test('nobody is in the Chair before the first term; later the last term that has begun counts, in whatever order terms are read', () => {
  expect(holdsChair(terms, 'KZ', dayBegins('2011-03-15', ZONE), ZONE)).toBe(false)
  const at = dayBegins('2026-11-22', ZONE)
  expect([termAt(terms, at, ZONE)?.effectiveOn, termAt(terms.toReversed(), at, ZONE)?.effectiveOn]).toEqual(Array(2).fill('2025-04-24'))
})

test('a chairmanship is over when the next term begins, or at its own end, to the millisecond; a running one is not', () => {
  const ended = (state: string, at: string, of: Term[] = terms) => lastChairmanshipEnded(of, state, at, ZONE)
  const passed = dayBegins('2023-03-28', ZONE)
  const justBefore = new Date(Date.parse(passed) - 1).toISOString()
  expect([ended('TR', justBefore), ended('TR', passed)]).toEqual([null, passed])
  const today = dayBegins('2026-11-22', ZONE)
  expect([ended('KZ', today), ended('UZ', today)]).toEqual([null, null])
  expect(ended('KZ', dayBegins('2018-09-28', ZONE))).toBe(dayBegins(terms.find((term) => term.state === 'KG')?.effectiveOn ?? '', ZONE))
  const last = terms.map((term, at) => (at === terms.length - 1 ? { ...term, endsOn: '2026-01-01' } : term))
  expect([ended('TR', passed, terms.toReversed()), ended('KG', today, terms.toReversed())]).toEqual([
    ended('TR', passed),
    ended('KG', today),
  ])
  expect([ended('KZ', dayBegins('2025-12-31', ZONE), last), ended('KZ', today, last)]).toEqual([null, dayBegins('2026-01-01', ZONE)])
})
