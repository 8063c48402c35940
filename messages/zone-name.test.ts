import { expect, test } from 'vitest'
import { LOCALES } from '#domain/text/locale'
import { translator } from '#messages/translator'
import { zoneName, zoneWithOffset } from '#messages/zone-name'

test('a zone is named as people name it, in each language', () => {
  const named = (zone: string) => LOCALES.map((locale) => zoneName(zone, translator(locale)))
  expect(named('Asia/Almaty')).toEqual(['Almaty time', 'время Алматы', 'Алматы уақыты'])
  expect(named('Asia/Bishkek')).toEqual(['Bishkek time', 'время Бишкека', 'Бішкек уақыты'])
  expect(named('America/Argentina/Buenos_Aires')).toEqual([
    'Buenos Aires time',
    'местное время (Buenos Aires)',
    'жергілікті уақыт (Buenos Aires)',
  ])
  expect(named('UTC')).toEqual(['UTC', 'UTC', 'UTC'])
})

test('a zone is printed with its offset on the day', () => {
  const printed = (zone: string, date: string) => LOCALES.map((locale) => zoneWithOffset(zone, date, translator(locale)))
  expect(printed('Asia/Almaty', '2027-10-05')).toEqual(['Almaty time, UTC+5', 'время Алматы, UTC+5', 'Алматы уақыты, UTC+5'])
  expect(printed('Asia/Almaty', '2018-10-05')[0]).toBe('Almaty time, UTC+6')
  expect(printed('UTC', '2027-10-05')).toEqual(['UTC', 'UTC', 'UTC'])
})
