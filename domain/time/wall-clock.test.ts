import { expect, test } from 'vitest'
import { agreeOn, isPlainDay, timesShown } from '#domain/time/wall-clock'

test('a time is shown never as clocks are put forward over it, and twice as they are put back', () => {
  const shown = (date: string, zone: string) => ['01:59', '02:00', '02:30', '03:00', '03:01'].map((clock) => timesShown(date, clock, zone))
  expect(shown('2027-03-28', 'Europe/Zurich')).toEqual([1, 0, 0, 1, 1])
  expect(shown('2027-10-31', 'Europe/Zurich')).toEqual([1, 2, 2, 1, 1])
  expect(shown('2027-03-28', 'Asia/Almaty')).toEqual([1, 1, 1, 1, 1])
})

test('the day Almaty put its clocks back had its last hour twice', () => {
  expect(timesShown('2024-02-29', '23:30', 'Asia/Almaty')).toBe(2)
  expect(['2024-02-28', '2024-02-29', '2024-03-01'].map((date) => isPlainDay(date, 'Asia/Almaty'))).toEqual([true, false, true])
})

test('a day on which clocks change is told from any other, at midnight too', () => {
  expect(['2027-03-27', '2027-03-28', '2027-03-29'].map((date) => isPlainDay(date, 'Europe/Zurich'))).toEqual([true, false, true])
  // Cairo puts its clocks forward at midnight: the day has no 00:30.
  expect(['2027-04-28', '2027-04-30', '2027-05-01'].map((date) => isPlainDay(date, 'Africa/Cairo'))).toEqual([true, false, true])
  expect(timesShown('2027-04-30', '00:30', 'Africa/Cairo')).toBe(0)
})

test('zones agree as their clocks do on the days of a meeting, whatever they are called', () => {
  const agree = (a: string, b: string, startsOn: string, endsOn = startsOn) => agreeOn(a, b, { startsOn, endsOn })
  expect(agree('Asia/Almaty', 'Asia/Tashkent', '2027-05-18')).toBe(true)
  expect(agree('Asia/Almaty', 'Asia/Tashkent', '2018-09-27')).toBe(false)
  expect(agree('Asia/Almaty', 'Asia/Bishkek', '2027-05-18')).toBe(false)
  expect(agree('Asia/Almaty', 'Asia/Tashkent', '2024-02-28', '2024-03-02')).toBe(false)
  expect(agree('Asia/Almaty', 'Asia/Bishkek', '2024-02-28', '2024-03-02')).toBe(false)
})
