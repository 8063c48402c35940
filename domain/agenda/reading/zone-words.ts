import { isTimeZone } from '#domain/time/calendar'

const IDENTIFIER = /(?<![\w/])([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)(?![\w/])/u

/** What stands about the name of a city where a line says by which clock its times are. */
const BY_CLOCK: readonly RegExp[] = [
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:[’']s)?\s(?:local\s)?(?:time|TIME)(?!\p{L})/gu,
  /(?<!\p{L})time\s(?:in|of)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/gu,
  /(?<!\p{L})(?:по времени|время(?: в| указано(?: по)?)?)\s(?:г\.\s*)?(\p{L}[\p{L}-]+)/giu,
  /(?<!\p{L})(?:по\s)?(\p{L}+ск(?:ое|ому))\s+врем(?:я|ени)(?!\p{L})/giu,
  /(?<!\p{L})(\p{Lu}\p{L}+)\sуақыты/gu,
]

/** The clocks of the Process and of the places where it is negotiated, by how their cities begin in three languages. */
const CITIES: readonly [RegExp, string][] = [
  [/^(?:bishkek|бишкек)/iu, 'Asia/Bishkek'],
  [/^(?:almaty|astana|nur-sultan|алмат|астан|нур-султан|нұр-сұлтан)/iu, 'Asia/Almaty'],
  [/^(?:dushanbe|душанб)/iu, 'Asia/Dushanbe'],
  [/^(?:tashkent|ташкент|ташкен)/iu, 'Asia/Tashkent'],
  [/^(?:samarkand|самарканд)/iu, 'Asia/Samarkand'],
  [/^(?:ashgabat|ашхабад|ашгабат)/iu, 'Asia/Ashgabat'],
  [/^(?:baku|баку|бакин)/iu, 'Asia/Baku'],
  [/^(?:kabul|кабул)/iu, 'Asia/Kabul'],
  [/^(?:islamabad|исламабад)/iu, 'Asia/Karachi'],
  [/^(?:ankara|istanbul|анкар|стамбул)/iu, 'Europe/Istanbul'],
  [/^(?:tehran|тегеран)/iu, 'Asia/Tehran'],
  [/^(?:tbilisi|тбилис)/iu, 'Asia/Tbilisi'],
  [/^(?:yerevan|ереван)/iu, 'Asia/Yerevan'],
  [/^(?:moscow|москв|москов|мәскеу)/iu, 'Europe/Moscow'],
  [/^(?:minsk|минск)/iu, 'Europe/Minsk'],
  [/^(?:geneva|женев)/iu, 'Europe/Zurich'],
  [/^(?:vienna|вен[аыеу]$|венск)/iu, 'Europe/Vienna'],
  [/^(?:brussels|брюссел)/iu, 'Europe/Brussels'],
  [/^(?:new york|нью-йорк)/iu, 'America/New_York'],
]

/**
 * The zone that a line says its times are in: by its identifier, “Asia/Bishkek”, or by a city, “all times are Tbilisi time”, «по времени
 * Нур-Султана». Null where it says none, where it says two, and for abbreviations, which are of several.
 */
export function zoneSaid(text: string): string | null {
  const identifier = IDENTIFIER.exec(text)?.[1]
  if (identifier !== undefined && isTimeZone(identifier)) return identifier
  if (!/time|врем|уақыт/iu.test(text)) return null
  const cities = BY_CLOCK.flatMap((words) => [...text.matchAll(words)].map(([, city]) => city ?? ''))
  const zones = new Set(cities.map(zoneOf).filter((zone) => zone !== null))
  const [zone = null] = zones
  return zones.size === 1 ? zone : null
}

/** The zone of a city by its name; null where it is not known. */
function zoneOf(city: string): string | null {
  return CITIES.find(([begins]) => begins.test(city))?.[1] ?? byCity().get(city.toLowerCase()) ?? null
}

let named: Map<string, string> | null = null

// The cities after which zones are called. Read once, when a text first says a zone.
function byCity(): Map<string, string> {
  named ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone]),
  )
  return named
}

/** Whether words are the name of a city that a zone is known for. */
export function isKnownCity(words: string): boolean {
  return /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(words) && zoneOf(words) !== null
}
