import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/**
 * The cities where the Process has met and the capitals of the States on record, in three languages, with the zone whose clocks they
 * keep (IANA database, `zone1970.tab`).
 */
export const LISTED_CITIES: readonly [zone: string, names: readonly string[]][] = [
  ['Asia/Almaty', ['Almaty', 'Алматы']],
  ['Asia/Almaty', ['Astana', 'Nur-Sultan', 'Астана', 'Нур-Султан', 'Нұр-Сұлтан']],
  ['Asia/Ashgabat', ['Ashgabat', 'Ашхабад', 'Ашғабат']],
  ['Asia/Baku', ['Baku', 'Баку']],
  ['Asia/Bishkek', ['Bishkek', 'Бишкек', 'Бішкек']],
  ['Asia/Dushanbe', ['Dushanbe', 'Душанбе']],
  ['Asia/Kabul', ['Kabul', 'Кабул']],
  ['Asia/Karachi', ['Islamabad', 'Исламабад']],
  ['Asia/Tashkent', ['Tashkent', 'Ташкент']],
  ['Asia/Tehran', ['Tehran', 'Тегеран']],
  ['Europe/Istanbul', ['Istanbul', 'Стамбул', 'Ыстанбұл', 'Ankara', 'Анкара']],
  ['Africa/Cairo', ['Cairo', 'Каир']],
  ['America/New_York', ['Washington', 'Washington, D.C.', 'Вашингтон']],
  ['Asia/Colombo', ['Colombo', 'Коломбо']],
  ['Asia/Shanghai', ['Beijing', 'Пекин', 'Бейжің']],
  ['Europe/Moscow', ['Moscow', 'Москва', 'Мәскеу']],
  ['Europe/Rome', ['Rome', 'Рим']],
  ['Europe/Zurich', ['Geneva', 'Женева']],
]

const BY_NAME = new Map(LISTED_CITIES.flatMap(([zone, names]) => names.map((name) => [name.toLowerCase(), zone] as const)))

/** The zone of a city, by its name in any language; null for one that is not listed. */
export function zoneOfCity(city: LocalizedText | null): string | null {
  for (const locale of LOCALES) {
    const zone = BY_NAME.get(city?.[locale]?.trim().toLowerCase() ?? '')
    if (zone !== undefined) return zone
  }
  return null
}

// Words for a meeting from afar, at the head of what is given as its city: “Almaty and online” is in Almaty.
const AFAR =
  'on-?line|virtual(ly)?|hybrid|remote(ly)?|video([ -]?conference)?|zoom|webex|(ms )?teams|' +
  'онлайн|виртуально|виртуальный|гибридн\\p{L}*|дистанционно|видео\\p{L}*|вкс|қашықтан|бейне\\p{L}*'
const NO_CITY = new RegExp(`^((by|in|в|по|через|режиме|формате) )*(${AFAR})(?!\\p{L})`, 'iu')

/** Whether the words given as a city, in any language, say that a meeting is held from afar, and name none. */
export function isNoCity(city: LocalizedText | null): boolean {
  return LOCALES.some((locale) => NO_CITY.test(city?.[locale]?.trim() ?? ''))
}
