import { expect, test } from 'vitest'
import { readTypedDay, typedDay } from '#domain/meeting/typed-day'

test.each([
  '27.09.2026',
  '27.9.2026',
  '27/09/2026',
  '27 09 2026',
  '27-09-2026',
  '27092026',
  '27. 9. 2026',
  '2026-09-27',
  ' 27 September 2026 ',
  '27 сентября 2026 г.',
  '2026 жылғы 27 қыркүйек',
])('“%s” is read day before month', (typed) => {
  expect(readTypedDay(typed)).toBe('2026-09-27')
})

test.each([
  '',
  '27.09',
  '27.13.2026',
  '30.02.2026',
  '2026-02-30',
  '27 September',
  'soon',
  'see 27.09.2026 and later days',
  '1'.repeat(400),
])('“%s” names no day', (typed) => {
  expect(readTypedDay(typed)).toBeNull()
})

test('what a field shows is read as the same day', () => {
  expect(typedDay('2026-09-07')).toBe('07.09.2026')
  expect(readTypedDay(typedDay('2026-09-07'))).toBe('2026-09-07')
})
