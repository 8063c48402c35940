import { expect, test } from 'vitest'
import { labelRows, markOf, meetingsUnder, placeOf, yearsTo } from '#domain/chairmanship/ribbon'

test('the ribbon begins with the year of the first conference and ends with the current year', () => {
  expect(yearsTo('2013-06-05')).toEqual([2011, 2012, 2013])
  expect(yearsTo('2011-03-15')).toEqual([2011])
})

test('a day is placed by its share of all the years, and never outside the ribbon', () => {
  const days = ['2011-01-01', '2013-07-01', '2015-12-31', '2016-01-02', '2010-05-01']
  expect(days.map((day) => Math.round(placeOf(day, 2015) * 100) / 100)).toEqual([0, 50, 99.98, 100, 0])
})

test('days of one month are in order', () => {
  const places = ['2013-06-04', '2013-06-05', '2013-06-30', '2013-07-01'].map((day) => placeOf(day, 2026))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(new Set(places).size).toBe(4)
})

test('a meeting known only by its year is in the middle of the year', () => {
  expect(markOf({ startsOn: '2013-01-01', precision: 'year' })).toBe('2013-07-01')
  expect(markOf({ startsOn: '2013-06-05', precision: 'day' })).toBe('2013-06-05')
  expect(markOf({ startsOn: '2013-06-01', precision: 'month' })).toBe('2013-06-01')
})

// A sign takes 0.82 % of the ribbon, and labels of one row keep 0.8 % apart.
const tenSigns = (...places: number[]) => places.map((at) => ({ at, signs: 10 }))

test('labels far from each other are all in the first row', () => {
  expect(labelRows(tenSigns(0, 20, 40))).toEqual([0, 0, 0])
})

test('a label that would cover another goes one row down; the next one that fits is in the first row again', () => {
  expect(labelRows(tenSigns(0, 5, 10, 20))).toEqual([0, 1, 2, 0])
})

test('two labels in a row may be so close that they just do not touch', () => {
  // The first begins at its mark and ends at 8.2; the second is centred over its own.
  expect(labelRows(tenSigns(0, 8.2 + 0.8 + 4.1))).toEqual([0, 0])
  expect(labelRows(tenSigns(0, 8.2 + 0.8 + 4.1 - 0.001))).toEqual([0, 1])
  // The third is held against the end of the second, which is as far behind its mark as it began before it.
  const [second, third] = [20, 20 + 8.2 + 0.8]
  expect(labelRows(tenSigns(0, second, third + 0.001))).toEqual([0, 0, 0])
  expect(labelRows(tenSigns(0, second, third - 0.001))).toEqual([0, 0, 1])
})

test('if no row is free, the label goes to the row that ends first', () => {
  const crowded = [
    { at: 0, signs: 30 },
    { at: 2, signs: 4 },
    { at: 3, signs: 8 },
    { at: 4, signs: 6 },
  ]
  expect(labelRows(crowded)).toEqual([0, 1, 2, 1])
})

test('each term holds the meetings of its days; those before the first stand alone, and a term without any is still there', () => {
  const terms = [
    { state: 'KZ', effectiveOn: '2013-06-05', until: '2016-11-01' },
    { state: 'KG', effectiveOn: '2016-11-01', until: '2018-11-01' },
    { state: 'TJ', effectiveOn: '2018-11-01', until: null },
  ]
  const meetings = ['2011-03-15', '2013-06-05', '2016-10-31', '2017-01-01'].map((startsOn) => ({
    startsOn,
    precision: startsOn === '2017-01-01' ? ('year' as const) : ('day' as const),
  }))
  const said = (of: typeof terms) =>
    meetingsUnder(of, meetings).map(({ term, meetings: held }) => [term?.state, held.map(({ startsOn }) => startsOn)])
  expect(said(terms)).toEqual([
    [undefined, ['2011-03-15']],
    ['KZ', ['2013-06-05', '2016-10-31']],
    ['KG', ['2017-01-01']],
    ['TJ', []],
  ])
  // The day a term ends is none of its days; the last term goes on.
  const ended = (until: string | null) => said([{ state: 'KZ', effectiveOn: '2013-06-05', until }])[1]
  expect([ended('2016-10-31'), ended(null)]).toEqual([
    ['KZ', ['2013-06-05']],
    ['KZ', ['2013-06-05', '2016-10-31', '2017-01-01']],
  ])
  expect(said([])).toEqual([[undefined, meetings.map(({ startsOn }) => startsOn)]])
  expect(meetingsUnder(terms.slice(0, 1), [])).toEqual([{ term: terms[0], meetings: [] }])
})
