import { describe, expect, test } from 'vitest'
import type { DocumentPart } from '#domain/agenda/agenda-document'
import { oddClocks, oddZone } from '#domain/agenda/zone-findings'
import type { LocalizedText } from '#domain/text/localized-text'
import { day, inEnglish, meeting, part, slot } from '#harness/sample-agenda'

describe('the city of a meeting', () => {
  const odd = (city: LocalizedText | null, timeZone: string, startsOn = '2027-10-05') =>
    oddZone({ ...meeting, city, timeZone, startsOn, endsOn: startsOn }, 'en')
  const warning = (code: string, city: string, zone: string) => [{ code, severity: 'warning', values: { city, zone } }]

  test('is asked about if its clocks show another time than the meeting’s', () => {
    expect(odd(inEnglish('Bishkek'), 'Asia/Almaty')).toEqual(warning('city-elsewhere', 'Bishkek', 'Asia/Almaty'))
    expect(odd(inEnglish('Bishkek'), 'Asia/Almaty', '2018-09-27')).toEqual([])
    expect(odd({ original: 'ru', ru: 'Женева' }, 'Asia/Almaty')).toEqual(warning('city-elsewhere', 'Женева', 'Asia/Almaty'))
  })

  test('is not asked about in its own zone or one with the same time, nor if nobody knows where it is, nor without a city', () => {
    expect(odd(inEnglish('Astana'), 'Asia/Almaty')).toEqual([])
    expect(odd(inEnglish('Tashkent'), 'Asia/Almaty')).toEqual([])
    expect(odd(inEnglish('Wadowice'), 'Asia/Almaty')).toEqual([])
    expect(odd(null, 'Asia/Almaty')).toEqual([])
  })

  test('is asked about if the words name none: a meeting online has no city', () => {
    expect(odd(inEnglish('Online (Zoom)'), 'Asia/Almaty')).toEqual([
      { ...warning('city-online', 'Online (Zoom)', 'Asia/Almaty')[0], field: 'city.en' },
    ])
  })
})

describe('times that clocks skip or show twice', () => {
  const asked = (date: string, start: string | null, end: string | null, zone = 'Europe/Zurich', ...parts: DocumentPart[]) =>
    (oddClocks(zone, [day('2027-01-05', slot('x', '02:30', null)), day(date, slot('a', start, end, { parts }))]).get('a') ?? []).map(
      ({ code, values }) => `${code} ${values.start} ${values.zone}`,
    )

  test('are asked about at the start and at the end of a slot', () => {
    expect(asked('2027-03-28', '02:30', '04:00')).toEqual(['clock-skipped 02:30 Europe/Zurich'])
    expect(asked('2027-03-28', '01:00', '02:00')).toEqual(['clock-skipped 02:00 Europe/Zurich'])
    expect(asked('2027-10-31', '02:00', '02:30')).toEqual(['clock-twice 02:00 Europe/Zurich', 'clock-twice 02:30 Europe/Zurich'])
    expect(asked('2027-10-31', '03:00', '12:00')).toEqual([])
    expect(asked('2027-03-28', '02:30', null)).toEqual(['clock-skipped 02:30 Europe/Zurich'])
    expect(asked('2027-03-28', null, null)).toEqual([])
    expect(asked('2027-03-28', '02:30', null, 'Asia/Almaty')).toEqual([])
  })

  test('after midnight on the next day', () => {
    expect(asked('2027-03-27', '20:00', '02:30')).toEqual(['clock-skipped 02:30 Europe/Zurich'])
    expect(asked('2027-03-28', '20:00', '02:30')).toEqual([])
    expect(asked('2024-02-29', '23:00', '00:00', 'Asia/Almaty')).toEqual(['clock-twice 23:00 Asia/Almaty'])
  })

  test('of parts too, each time once', () => {
    const timed = (start: string, end: string) => ({ ...part(start), start, end })
    const parts = [timed('02:15', '02:45'), timed('02:45', '03:30')]
    expect(asked('2027-03-27', '20:00', '04:00', 'Europe/Zurich', ...parts)).toEqual([
      'clock-skipped 02:15 Europe/Zurich',
      'clock-skipped 02:45 Europe/Zurich',
    ])
    expect(asked('2027-03-28', '02:15', '03:30', 'Europe/Zurich', ...parts)).toEqual([
      'clock-skipped 02:15 Europe/Zurich',
      'clock-skipped 02:45 Europe/Zurich',
    ])
  })
})
