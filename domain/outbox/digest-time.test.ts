import { expect, test } from 'vitest'
import { nextDigest } from '#domain/outbox/digest-time'

test('the day’s message leaves at eight on the clocks of the Process: today before eight, tomorrow from eight on', () => {
  // Almaty was six hours ahead of UTC until March 2024, and is five hours ahead since.
  expect(nextDigest('2027-03-10T02:59:59.999Z', 'Asia/Almaty')).toBe('2027-03-10T03:00:00.000Z')
  expect(nextDigest('2027-03-10T03:00:00.000Z', 'Asia/Almaty')).toBe('2027-03-11T03:00:00.000Z')
  // In the evening of UTC it is tomorrow there.
  expect(nextDigest('2027-03-10T20:00:00.000Z', 'Asia/Almaty')).toBe('2027-03-11T03:00:00.000Z')
  expect(nextDigest('2024-02-29T20:00:00.000Z', 'Asia/Almaty')).toBe('2024-03-01T03:00:00.000Z')
})

test('a day on which clocks change has one message as well', () => {
  expect(nextDigest('2027-10-30T06:00:00.000Z', 'Europe/Berlin')).toBe('2027-10-31T07:00:00.000Z')
})
