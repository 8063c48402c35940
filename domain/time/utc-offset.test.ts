import { expect, test } from 'vitest'
import { utcOffset } from '#domain/time/utc-offset'

test('the offset of a zone is printed as people write it, with the sign of a minus', () => {
  const zones = ['Asia/Almaty', 'Asia/Kabul', 'Asia/Kathmandu', 'America/New_York', 'America/St_Johns', 'UTC', 'Africa/Accra']
  expect(zones.map((zone) => utcOffset(zone, '2027-01-15'))).toEqual(['UTC+5', 'UTC+4:30', 'UTC+5:45', 'UTC−5', 'UTC−3:30', 'UTC', 'UTC'])
})

test('it follows the law of the day: Almaty was at UTC+6 until March 2024, Zurich has summer time', () => {
  expect(['2024-02-29', '2024-03-02'].map((date) => utcOffset('Asia/Almaty', date))).toEqual(['UTC+6', 'UTC+5'])
  expect(['2027-03-27', '2027-03-28'].map((date) => utcOffset('Europe/Zurich', date))).toEqual(['UTC+1', 'UTC+2'])
})
