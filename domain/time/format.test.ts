import { expect, test } from 'vitest'
import { LOCALES } from '#domain/text/locale'
import {
  formatDate,
  formatDateStanding,
  formatDates,
  formatDay,
  formatDays,
  formatInstant,
  formatMonths,
  formatShortDay,
} from '#domain/time/format'
import { formatBeginning, formatKnown, formatSince } from '#domain/time/known-dates'

// A space that never breaks is written `_`, so that a reader of the test can see it.
const seen = (text: string) => text.replaceAll('\u00A0', '_')
const inAll = (write: (locale: (typeof LOCALES)[number]) => string) => LOCALES.map((locale) => seen(write(locale)))

test('dates are written as in each language, the year never apart from its mark', () => {
  expect(inAll((locale) => formatDate('2025-04-24', locale))).toEqual(['24 April 2025', '24 апреля 2025_г.', '2025_жылғы 24 сәуір'])
  expect(inAll((locale) => formatDates('2018-09-27', '2018-09-28', locale))).toEqual([
    '27–28 September 2018',
    '27–28 сентября 2018_г.',
    '2018_жылғы 27–28 қыркүйек',
  ])
  expect(inAll((locale) => formatDates('2018-09-30', '2018-10-01', locale))).toEqual([
    '30 September – 1 October 2018',
    '30 сентября – 1 октября 2018_г.',
    '2018_жылғы 30 қыркүйек – 1 қазан',
  ])
  expect(inAll((locale) => formatDates('2018-12-31', '2019-01-01', locale))).toEqual([
    '31 December 2018 – 1 January 2019',
    '31 декабря 2018_г. – 1 января 2019_г.',
    '2018_жылғы 31 желтоқсан – 2019_жылғы 1 қаңтар',
  ])
  expect(inAll((locale) => formatInstant('2018-09-24T03:10:00.000Z', locale, 'Asia/Bishkek'))).toEqual([
    '24 September 2018, 09:10',
    '24 сентября 2018_г., 09:10',
    '2018_жылғы 24 қыркүйек, 09:10',
  ])
  expect(inAll((locale) => formatDay('2018-09-27', locale))).toEqual([
    'Thursday 27 September',
    'Четверг, 27 сентября',
    '27 қыркүйек, бейсенбі',
  ])
  expect(inAll((locale) => formatShortDay('2018-09-30', locale))).toEqual(['Sunday 30', 'Воскресенье 30', 'Жексенбі 30'])
})

test('days that do not follow each other are said one by one, each month and the year once', () => {
  const said = (...dates: string[]) => inAll((locale) => formatDays(dates, locale))
  expect(said('2027-10-05', '2027-10-06', '2027-10-12', '2027-10-19')).toEqual([
    '5–6, 12, 19 October 2027',
    '5–6, 12, 19 октября 2027_г.',
    '2027_жылғы 5–6, 12, 19 қазан',
  ])
  expect(said('2027-09-28', '2027-09-30', '2027-10-01', '2027-10-05', '2027-10-07')).toEqual([
    '28 September, 30 September – 1 October, 5, 7 October 2027',
    '28 сентября, 30 сентября – 1 октября, 5, 7 октября 2027_г.',
    '2027_жылғы 28 қыркүйек, 30 қыркүйек – 1 қазан, 5, 7 қазан',
  ])
  expect(said('2027-12-30', '2028-01-04', '2028-01-05')[0]).toBe('30 December 2027, 4–5 January 2028')
  expect(said('2018-09-27', '2018-09-28')).toEqual(inAll((locale) => formatDates('2018-09-27', '2018-09-28', locale)))
  expect(said('2018-12-31', '2019-01-01')).toEqual(inAll((locale) => formatDates('2018-12-31', '2019-01-01', locale)))
  expect(said('2018-09-27')).toEqual(inAll((locale) => formatDate('2018-09-27', locale)))
})

test('months and years are said as exactly as they are known', () => {
  const months = { startsOn: '2016-06-01', endsOn: '2016-11-30', precision: 'month' } as const
  expect(inAll((locale) => formatKnown(months, locale))).toEqual([
    'June–November 2016',
    'июнь – ноябрь 2016_г.',
    '2016_жылғы маусым – қараша',
  ])
  expect(inAll((locale) => formatMonths('2015-12-01', '2016-01-01', locale))).toEqual([
    'December 2015 – January 2016',
    'декабрь 2015_г. – январь 2016_г.',
    '2015_жылғы желтоқсан – 2016_жылғы қаңтар',
  ])
  expect(inAll((locale) => formatBeginning('2018-11-01', 'month', locale))).toEqual([
    'November 2018',
    'ноябрь 2018_г.',
    '2018_жылғы қараша',
  ])
  expect(inAll((locale) => formatKnown({ ...months, precision: 'year' }, locale))).toEqual(['2016', '2016_г.', '2016_жыл'])
})

test('after “since” and in “as of” the date has the ending its language asks for, in every month', () => {
  expect(inAll((locale) => formatSince('2013-06-01', 'month', locale))).toEqual(['June 2013', 'июня 2013_г.', '2013_жылғы маусымнан'])
  const month = (number: number) => `2025-${String(number).padStart(2, '0')}-24`
  const twelve = Array.from({ length: 12 }, (_, at) => month(at + 1))
  expect(twelve.map((date) => formatSince(date, 'day', 'kk').replace(/^2025\u00A0жылғы 24 /, ''))).toEqual([
    'қаңтардан',
    'ақпаннан',
    'наурыздан',
    'сәуірден',
    'мамырдан',
    'маусымнан',
    'шілдеден',
    'тамыздан',
    'қыркүйектен',
    'қазаннан',
    'қарашадан',
    'желтоқсаннан',
  ])
  expect(twelve.map((date) => formatDateStanding(date, 'kk').replace(/^2025\u00A0жылғы 24 /, ''))).toEqual([
    'қаңтардағы',
    'ақпандағы',
    'наурыздағы',
    'сәуірдегі',
    'мамырдағы',
    'маусымдағы',
    'шілдедегі',
    'тамыздағы',
    'қыркүйектегі',
    'қазандағы',
    'қарашадағы',
    'желтоқсандағы',
  ])
  expect(seen(formatDateStanding('2018-09-27', 'ru'))).toBe('27 сентября 2018_г.')
})

test('no date of any month holds another space than the plain one and U+00A0', () => {
  const days = Array.from({ length: 12 }, (_, at) => `2018-${String(at + 1).padStart(2, '0')}-09`)
  const written = LOCALES.flatMap((locale) =>
    days.flatMap((day) => [
      formatDate(day, locale),
      formatDay(day, locale),
      formatShortDay(day, locale),
      formatDates(day, '2018-12-31', locale),
    ]),
  )
  expect(written.filter((text) => /[\u2000-\u200A\u202F]/.test(text))).toEqual([])
})
