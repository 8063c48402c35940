import { expect, test } from 'vitest'
import { practiceDays } from '#db/seed/demo-record'

test('the practice meeting is held in the next May that is at least sixty days ahead', () => {
  expect(['2026-11-27', '2027-03-19', '2027-03-20', '2027-06-01', '2028-03-01'].map(practiceDays)).toEqual([
    ['2027-05-18', '2027-05-19'],
    ['2027-05-18', '2027-05-19'],
    ['2028-05-18', '2028-05-19'],
    ['2028-05-18', '2028-05-19'],
    ['2028-05-18', '2028-05-19'],
  ])
})
