import { expect, test } from 'vitest'
import { printedTimes, timesElsewhere } from '#domain/agenda/printed-times'

const at = (clock: string, days = 0) => ({ clock, days })

test('an end that is not after its start is of the next day; an untimed entry has no times', () => {
  expect(printedTimes({ start: '09:00', end: '10:30' })).toEqual({ start: at('09:00'), end: at('10:30') })
  expect(printedTimes({ start: '22:00', end: '01:30' })).toEqual({ start: at('22:00'), end: at('01:30', 1) })
  expect(printedTimes({ start: '22:00', end: '00:00' })).toEqual({ start: at('22:00'), end: at('00:00', 1) })
  expect(printedTimes({ start: '09:00', end: null })).toEqual({ start: at('09:00'), end: null })
  expect(printedTimes({ start: null, end: null })).toBeNull()
})

test('in a second zone each end has its own day', () => {
  const elsewhere = (start: string | null, end: string | null, zone: string) =>
    timesElsewhere({ start, end }, '2027-10-05', 'Asia/Almaty', zone)
  expect(elsewhere('09:00', '10:30', 'Europe/Zurich')).toEqual({ start: at('06:00'), end: at('07:30') })
  expect(elsewhere('09:00', '10:30', 'America/New_York')).toEqual({ start: at('00:00'), end: at('01:30') })
  expect(elsewhere('08:30', '09:30', 'America/New_York')).toEqual({ start: at('23:30', -1), end: at('00:30') })
  expect(elsewhere('20:00', '21:30', 'Asia/Tokyo')).toEqual({ start: at('00:00', 1), end: at('01:30', 1) })
  expect(elsewhere('22:00', '01:30', 'Asia/Tokyo')).toEqual({ start: at('02:00', 1), end: at('05:30', 1) })
  expect(elsewhere('09:00', null, 'Asia/Kabul')).toEqual({ start: at('08:30'), end: null })
  expect(elsewhere(null, null, 'Asia/Kabul')).toBeNull()
})

test('a night in which clocks change elsewhere is told right', () => {
  // Zurich leaves summer time on 31 October 2027 at 3:00 of the clock there.
  expect(timesElsewhere({ start: '05:00', end: '07:00' }, '2027-10-31', 'Asia/Almaty', 'Europe/Zurich')).toEqual({
    start: at('02:00'),
    end: at('03:00'),
  })
})
