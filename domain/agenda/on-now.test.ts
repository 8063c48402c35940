import { expect, test } from 'vitest'
import { onNow } from '#domain/agenda/on-now'
import { instantAt } from '#domain/time/calendar'
import { agenda, day, slot } from '#harness/sample-agenda'

// What a delegate sees who opens the programme in the corridor, on the clock of the meeting and not on that of the reader.

const programme = {
  ...agenda(),
  days: [
    day(
      '2027-10-05',
      slot('arrival', null, null),
      slot('opening', '09:00', '09:30'),
      slot('hall-a', '10:00', '12:00'),
      slot('hall-b', '10:00', '11:00'),
      slot('photo', '12:00', null),
      slot('dinner', '22:00', '01:00'),
    ),
    day('2027-10-07', slot('closing', '09:00', '10:00')),
  ],
}
const at = (date: string, clock: string) => onNow(programme, instantAt(date, clock, 'Asia/Almaty'))
const told = (date: string, clock: string) => {
  const now = at(date, clock)
  return now === null ? null : [now.date, now.clock, now.slotIds, now.next && `${now.next.date} ${now.next.start} ${now.next.slotIds}`]
}

test('what is on, in every place, and what begins next', () => {
  expect(told('2027-10-05', '08:15')).toEqual(['2027-10-05', '08:15', [], '2027-10-05 09:00 opening'])
  expect(told('2027-10-05', '09:00')).toEqual(['2027-10-05', '09:00', ['opening'], '2027-10-05 10:00 hall-a,hall-b'])
  expect(told('2027-10-05', '09:30')).toEqual(['2027-10-05', '09:30', [], '2027-10-05 10:00 hall-a,hall-b'])
  expect(told('2027-10-05', '10:59')).toEqual(['2027-10-05', '10:59', ['hall-a', 'hall-b'], '2027-10-05 12:00 photo'])
  expect(told('2027-10-05', '11:00')).toEqual(['2027-10-05', '11:00', ['hall-a'], '2027-10-05 12:00 photo'])
})

test('what begins next is the same whatever the order of the days', () => {
  const turned = { ...programme, days: programme.days.toReversed() }
  expect(onNow(turned, instantAt('2027-10-05', '08:15', 'Asia/Almaty'))).toEqual(at('2027-10-05', '08:15'))
})

test('an open end lasts an hour at most', () => {
  expect(told('2027-10-05', '12:59')).toEqual(['2027-10-05', '12:59', ['photo'], '2027-10-05 22:00 dinner'])
  expect(told('2027-10-05', '13:00')).toEqual(['2027-10-05', '13:00', [], '2027-10-05 22:00 dinner'])
})

test('past midnight the evening before still runs; after it, the next day of the programme is told on its own days alone', () => {
  expect(told('2027-10-05', '23:00')).toEqual(['2027-10-05', '23:00', ['dinner'], '2027-10-07 09:00 closing'])
  expect(told('2027-10-06', '00:59')).toEqual(['2027-10-05', '00:59', ['dinner'], '2027-10-07 09:00 closing'])
  expect(at('2027-10-06', '00:59')?.minutes).toBe(24 * 60 + 59)
  expect(told('2027-10-06', '01:00')).toBeNull()
})

test('what began the evening before is on beside what begins in the morning; equal times last no day', () => {
  const long = {
    ...programme,
    days: [
      day('2027-10-05', slot('tour', '22:00', '08:00'), slot('departure', '18:00', '18:00')),
      day('2027-10-06', slot('breakfast', '07:00', '08:00')),
    ],
  }
  const on = (date: string, clock: string) => onNow(long, instantAt(date, clock, 'Asia/Almaty'))
  expect(on('2027-10-05', '18:59')).toMatchObject({ date: '2027-10-05', slotIds: ['departure'] })
  expect(on('2027-10-06', '06:59')).toMatchObject({ date: '2027-10-05', slotIds: ['tour'], next: { slotIds: ['breakfast'] } })
  expect(on('2027-10-06', '07:15')).toMatchObject({ date: '2027-10-06', minutes: 7 * 60 + 15, slotIds: ['tour', 'breakfast'], next: null })
})

test('before the first day, and after the last entry, there is nothing to tell', () => {
  expect(told('2027-10-04', '12:00')).toBeNull()
  expect(told('2027-10-07', '09:59')).toEqual(['2027-10-07', '09:59', ['closing'], null])
  expect(told('2027-10-07', '10:00')).toBeNull()
})

test('the day is that of the meeting’s zone', () => {
  expect(onNow(programme, '2027-10-05T03:59:00.000Z')?.clock).toBe('08:59')
  expect(onNow(programme, '2027-10-06T20:30:00.000Z')).toMatchObject({ date: '2027-10-07', clock: '01:30', slotIds: [] })
})
