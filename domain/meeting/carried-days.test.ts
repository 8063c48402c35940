import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedDays, lengthOf, sameWeekdaysLater } from '#domain/meeting/carried-days'
import { addDays, dayNumber } from '#domain/time/calendar'

const TWO = { startsOn: '2018-09-27', endsOn: '2018-09-28' }

test('days of as many dates keep their order and their gaps, with an arrival before and an excursion after', () => {
  const days = ['2018-09-26', '2018-09-27', '2018-09-28', '2018-09-30']
  expect(carriedDays(days, TWO, { startsOn: '2027-10-06', endsOn: '2027-10-07' })).toEqual({
    carried: [
      { from: '2018-09-26', to: '2027-10-05' },
      { from: '2018-09-27', to: '2027-10-06' },
      { from: '2018-09-28', to: '2027-10-07' },
      { from: '2018-09-30', to: '2027-10-09' },
    ],
    left: [],
  })
})

test('fewer dates leave days behind, and say which; more dates leave none', () => {
  const days = ['2018-09-27', '2018-09-28']
  expect(carriedDays(days, TWO, { startsOn: '2027-10-06', endsOn: '2027-10-06' })).toEqual({
    carried: [{ from: '2018-09-27', to: '2027-10-06' }],
    left: ['2018-09-28'],
  })
  expect(carriedDays(days, TWO, { startsOn: '2027-10-06', endsOn: '2027-10-08' }).left).toEqual([])
})

test('a day of the meeting that was not held stays one', () => {
  const week = { startsOn: '2026-03-02', endsOn: '2026-03-06' }
  const { carried } = carriedDays(['2026-03-02', '2026-03-04', '2026-03-06'], week, { startsOn: '2027-03-01', endsOn: '2027-03-05' })
  expect(carried.map(({ to }) => to)).toEqual(['2027-03-01', '2027-03-03', '2027-03-05'])
})

test('proposed dates are later than a day, on the same weekdays, and as many', () => {
  expect(sameWeekdaysLater(TWO, '2018-10-01')).toEqual({ startsOn: '2019-09-26', endsOn: '2019-09-27' })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 20_000 }),
      (from, length, now) => {
        const before = { startsOn: addDays('1990-01-01', from), endsOn: addDays('1990-01-01', from + length) }
        const today = addDays('1990-01-01', now)
        const later = sameWeekdaysLater(before, today)
        expect(later.startsOn > today && later.startsOn > before.startsOn).toBe(true)
        expect((dayNumber(later.startsOn) - dayNumber(before.startsOn)) % 7).toBe(0)
        expect(lengthOf(later)).toBe(length + 1)
      },
    ),
  )
})
