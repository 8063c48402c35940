import type { CalendarDate } from '#domain/time/calendar'
import { utcOffset } from '#domain/time/utc-offset'
import type { Translator } from '#messages/translator'

/** The cities whose zones have a name in each language; Europe/Zurich is Geneva's. */
const CITIES = [
  'Almaty',
  'Ashgabat',
  'Baku',
  'Bishkek',
  'Dushanbe',
  'Istanbul',
  'Kabul',
  'Karachi',
  'Tashkent',
  'Tehran',
  'Zurich',
  'UTC',
] as const

/** A time zone as people say it: “Almaty time”. One that is not listed is named by the city of its IANA name. */
export function zoneName(zone: string, t: Translator): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1)
  const known = CITIES.find((listed) => listed === city)
  return known === undefined ? t('zones.other', { city: city.replaceAll('_', ' ') }) : t(`zones.${known}`)
}

/** A zone with how far it is from UTC on a day: “Almaty time, UTC+5”. */
export function zoneWithOffset(zone: string, date: CalendarDate, t: Translator): string {
  const [name, offset] = [zoneName(zone, t), utcOffset(zone, date)]
  return name === offset ? name : `${name}, ${offset}`
}
