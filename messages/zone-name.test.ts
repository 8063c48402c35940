import { expect, test } from 'vitest'
import { LOCALES } from '#domain/text/locale'
import { translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

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
