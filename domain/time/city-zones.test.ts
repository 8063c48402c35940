import { expect, test } from 'vitest'
import type { LocalizedText } from '#domain/text/localized-text'
import { isTimeZone } from '#domain/time/calendar'
import { isNoCity, LISTED_CITIES, zoneOfCity } from '#domain/time/city-zones'

const city = (en: string): LocalizedText => ({ original: 'en', en })

test('a listed city has a zone that exists, by its name in any language', () => {
  for (const [zone, names] of LISTED_CITIES) {
    expect([zone, isTimeZone(zone)]).toEqual([zone, true])
    for (const name of names) expect([name, zoneOfCity({ original: 'kk', kk: name })]).toEqual([name, zone])
  }
})

test('a city is known in whichever language it is written, in capitals too; others are not known', () => {
  expect(zoneOfCity({ original: 'ru', ru: 'Душанбе' })).toBe('Asia/Dushanbe')
  expect(zoneOfCity(city('BISHKEK'))).toBe('Asia/Bishkek')
  expect(zoneOfCity({ original: 'en', en: 'Nowhere', kk: 'Астана' })).toBe('Asia/Almaty')
  expect([zoneOfCity(city('Nowhere')), zoneOfCity(city('')), zoneOfCity(null)]).toEqual([null, null, null])
})

test('words for a meeting from afar name no city, in three languages', () => {
  const afar = ['Online', 'on-line (Zoom)', 'Virtual', 'Virtually', 'By video', 'Video conference', 'Hybrid', 'MS Teams']
  const inOthers = ['Онлайн', 'в режиме ВКС', 'ВКС', 'Виртуально', 'по видеосвязи', 'в гибридном формате', 'қашықтан', 'Бейнеконференция']
  for (const words of [...afar, ...inOthers]) expect([words, isNoCity(city(words))]).toEqual([words, true])
  expect(isNoCity({ original: 'en', en: 'Almaty', ru: 'онлайн' })).toBe(true)
  const cities = ['Almaty', 'Remscheid', 'Zoomville', 'Almaty and online', 'Виртуозово', 'Victoria', '']
  for (const words of cities) expect([words, isNoCity(city(words))]).toEqual([words, false])
  expect(isNoCity(null)).toBe(false)
})
