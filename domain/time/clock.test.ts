import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockAt, minutesOf, parseClock } from '#domain/time/clock'

test('a time is read in every spelling that papers and organisers use', () => {
  const spellings = {
    '9:30': '09:30',
    '9.30': '09:30',
    '0930': '09:30',
    '930': '09:30',
    '09h30': '09:30',
    '9': '09:00',
    '9:30 a.m.': '09:30',
    '7.20 p.m.': '19:20',
    '12:00 am': '00:00',
    '12 pm': '12:00',
    ' 18:00 ': '18:00',
  }
  expect(Object.fromEntries(Object.keys(spellings).map((text) => [text, parseClock(text)]))).toEqual(spellings)
})

test('anything else is not a time', () => {
  for (const text of ['', '24:00', '9:60', '25', '9:3', 'noon', '13:00 pm', '9-30', '-9:30', '09:30:00', '2099'])
    expect([text, parseClock(text)]).toEqual([text, null])
})

test('a formatted time reads back the same, for every minute of the day', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => minutesOf(parseClock(clockAt(minutes)) ?? '') === minutes))
})
