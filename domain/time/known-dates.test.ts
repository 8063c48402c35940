import { expect, test } from 'vitest'
import { formatKnownInYear } from '#domain/time/known-dates'

const known = (startsOn: string, endsOn: string, precision: 'day' | 'month' | 'year' = 'day') => ({ startsOn, endsOn, precision })

test('under the heading of a year a date is said without it, as exactly as it is known', () => {
  const days = [
    known('2018-09-27', '2018-09-28'),
    known('2015-03-30', '2015-04-01'),
    known('2012-09-07', '2012-09-07'),
    known('2016-06-01', '2016-11-30', 'month'),
    known('2016-06-01', '2016-06-30', 'month'),
    known('2017-01-01', '2017-12-31', 'year'),
  ]
  const said = (['en', 'ru', 'kk'] as const).map((locale) => days.map((day) => formatKnownInYear(day, locale)))
  expect(said).toEqual([
    ['27–28 September', '30 March – 1 April', '7 September', 'June–November', 'June', null],
    ['27–28 сентября', '30 марта – 1 апреля', '7 сентября', 'июнь – ноябрь', 'июнь', null],
    ['27–28 қыркүйек', '30 наурыз – 1 сәуір', '7 қыркүйек', 'маусым – қараша', 'маусым', null],
  ])
})

test('what runs over the turn of a year is said with both years', () => {
  expect(formatKnownInYear(known('2026-12-30', '2027-01-02'), 'en')).toBe('30 December 2026 – 2 January 2027')
  expect(formatKnownInYear(known('2026-12-01', '2027-01-31', 'month'), 'en')).toBe('December 2026 – January 2027')
})
