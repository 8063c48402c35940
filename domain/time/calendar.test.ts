import { expect, test } from 'vitest'
import { clockIn, dateIn, dayBegins, daysFrom, instantAt, isCalendarDate, isTimeZone } from '#domain/time/calendar'

test('only days that exist are accepted', () => {
  expect(['2018-09-27', '2024-02-29', '2023-02-29', '2018-13-01', '2018-9-27', 'today', ''].map(isCalendarDate)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
  expect(daysFrom('2018-02-27', '2018-03-02')).toEqual(['2018-02-27', '2018-02-28', '2018-03-01', '2018-03-02'])
  expect(daysFrom('2018-03-02', '2018-03-01')).toEqual([])
})

test('only zones of the IANA database are accepted, no bare offset', () => {
  expect(['Asia/Bishkek', 'Asia/Almaty', 'UTC', '+06:00', 'Mars/Base', 'Asia', ''].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

test('Almaty changed from UTC+6 to UTC+5 on 1 March 2024: the same wall clock is another instant', () => {
  expect(instantAt('2024-02-29', '10:00', 'Asia/Almaty')).toBe('2024-02-29T04:00:00.000Z')
  expect(instantAt('2024-03-02', '10:00', 'Asia/Almaty')).toBe('2024-03-02T05:00:00.000Z')
  expect(instantAt('2018-09-27', '12:30', 'Asia/Bishkek')).toBe('2018-09-27T06:30:00.000Z')
})

test('a day begins at midnight in its own zone, and an instant may be another day elsewhere', () => {
  expect(dayBegins('2018-11-01', 'Asia/Almaty')).toBe('2018-10-31T18:00:00.000Z')
  expect(dateIn('Asia/Almaty', '2018-10-31T18:00:00.000Z')).toBe('2018-11-01')
  expect(dateIn('Asia/Dushanbe', '2018-10-31T18:00:00.000Z')).toBe('2018-10-31')
  expect(clockIn('Asia/Dushanbe', '2018-10-31T18:00:00.000Z')).toBe('23:00')
})
