import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysToFit, isNearMeeting, movedDays } from '#domain/meeting/meeting-days'
import { addDays } from '#domain/time/calendar'

const meeting = { startsOn: '2027-06-01', endsOn: '2027-06-03' }

test('a day may belong to a meeting up to a year before it begins and after it ends', () => {
  const days = ['2026-05-30', '2026-05-31', '2027-06-02', '2028-06-03', '2028-06-04']
  expect(days.map((day) => isNearMeeting(day, meeting))).toEqual([false, true, true, true, false])
})

describe('dates typed anew', () => {
  const fitted = (startsOn: string, endsOn: string, standing: string[]) => daysToFit(meeting, { startsOn, endsOn }, standing)
  const all = ['2027-06-01', '2027-06-02', '2027-06-03']

  test('bring the days that enter and drop those that leave', () => {
    expect(fitted('2027-06-02', '2027-06-05', all)).toEqual({ added: ['2027-06-04', '2027-06-05'], dropped: ['2027-06-01'] })
    expect(fitted('2027-06-01', '2027-06-03', all)).toEqual({ added: [], dropped: [] })
    expect(fitted('2027-07-01', '2027-07-01', all)).toEqual({ added: ['2027-07-01'], dropped: all })
  })

  test('leave alone what was set by hand: a day outside, a gap inside, a day that stands already', () => {
    const byHand = ['2027-05-30', '2027-06-01', '2027-06-03', '2027-06-04']
    expect(fitted('2027-06-01', '2027-06-05', byHand)).toEqual({ added: ['2027-06-05'], dropped: [] })
    expect(fitted('2027-06-03', '2027-06-03', byHand)).toEqual({ added: [], dropped: ['2027-06-01'] })
  })
})

test('a meeting that moves never has two days on one date, at any moment', () => {
  const date = fc.nat({ max: 40 }).map((days) => addDays('2027-06-01', days))
  fc.assert(
    fc.property(fc.uniqueArray(date, { maxLength: 12 }), fc.integer({ min: -15, max: 15 }), (dates, by) => {
      const standing = new Set(dates)
      for (const { day, date: moved } of movedDays(
        dates.map((date) => ({ date })),
        by,
      )) {
        standing.delete(day.date)
        expect(standing.has(moved)).toBe(false)
        standing.add(moved)
      }
      expect([...standing].sort()).toEqual(dates.map((date) => addDays(date, by)).sort())
    }),
  )
})
