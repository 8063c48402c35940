import { OF_ELSE } from '#domain/agenda/reading/of-paper'
import { saysContact } from '#domain/agenda/reading/slot-notes'
import { isTimeZone } from '#domain/time/calendar'

const IDENTIFIER = /(?<![\w/])([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)(?![\w/])/u

/** What stands about the name of a city where a line says by which clock its times are. */
const BY_CLOCK: readonly RegExp[] = [
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:[’']s)?\s(?:local\s)?(?:time|TIME)(?!\p{L})/gu,
  /(?<!\p{L})time\s(?:in|of)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/gu,
  /(?<!\p{L})(?:по времени|(?<!во )время(?: в| указано(?: по)?)?)\s(?:г\.\s*)?(\p{L}[\p{L}-]+)/giu,
  /(?<!\p{L})(?:по\s)?(\p{L}+ск(?:ое|ому))\s+врем(?:я|ени)(?!\p{L})/giu,
  /(?<!\p{L})(\p{Lu}\p{L}+)\sуақыты/gu,
]

/** Where a line speaks of the clock of all its times, and not of one: “All times are …”, “(Almaty time)”, «по времени Астаны». */
const SAYS_CLOCK =
  /time ?zone|all times|^\W*(?:local )?times?\s*(?:are|is|in|shown|given|[:：])|^(?:start|starts|begins|date and time|when)\s*[:：]|\([^()]*\p{Lu}[\p{L}'’-]+\s(?:local )?time(?!\p{L})[^()]*\)|часовой пояс|(?<!во\s)время (?:указано|местное|в\s)|^\W*(?:все )?время(?!\p{L})|^(?:начало|дата и время)|\(время|по времени \p{Lu}|по \p{Ll}+скому времени|уақыты?(?:\sбойынша|\))/iu

/** Cities of the Process, and where it is negotiated, by how their names begin in three languages. */
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
  [/^нью-йорк/iu, 'America/New_York'],
]

/** Other cities by whose clocks meetings are held, by their names. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['london', 'Europe/London'],
  ['paris', 'Europe/Paris'],
  ['berlin', 'Europe/Berlin'],
  ['rome', 'Europe/Rome'],
  ['madrid', 'Europe/Madrid'],
  ['lisbon', 'Europe/Lisbon'],
  ['warsaw', 'Europe/Warsaw'],
  ['prague', 'Europe/Prague'],
  ['budapest', 'Europe/Budapest'],
  ['bucharest', 'Europe/Bucharest'],
  ['sofia', 'Europe/Sofia'],
  ['athens', 'Europe/Athens'],
  ['belgrade', 'Europe/Belgrade'],
  ['stockholm', 'Europe/Stockholm'],
  ['oslo', 'Europe/Oslo'],
  ['copenhagen', 'Europe/Copenhagen'],
  ['helsinki', 'Europe/Helsinki'],
  ['riga', 'Europe/Riga'],
  ['vilnius', 'Europe/Vilnius'],
  ['tallinn', 'Europe/Tallinn'],
  ['kyiv', 'Europe/Kyiv'],
  ['dubai', 'Asia/Dubai'],
  ['abu dhabi', 'Asia/Dubai'],
  ['doha', 'Asia/Qatar'],
  ['riyadh', 'Asia/Riyadh'],
  ['amman', 'Asia/Amman'],
  ['cairo', 'Africa/Cairo'],
  ['nairobi', 'Africa/Nairobi'],
  ['addis ababa', 'Africa/Addis_Ababa'],
  ['delhi', 'Asia/Kolkata'],
  ['new delhi', 'Asia/Kolkata'],
  ['dhaka', 'Asia/Dhaka'],
  ['kathmandu', 'Asia/Kathmandu'],
  ['colombo', 'Asia/Colombo'],
  ['bangkok', 'Asia/Bangkok'],
  ['jakarta', 'Asia/Jakarta'],
  ['manila', 'Asia/Manila'],
  ['kuala lumpur', 'Asia/Kuala_Lumpur'],
  ['singapore', 'Asia/Singapore'],
  ['beijing', 'Asia/Shanghai'],
  ['tokyo', 'Asia/Tokyo'],
  ['seoul', 'Asia/Seoul'],
  ['ulaanbaatar', 'Asia/Ulaanbaatar'],
  ['washington', 'America/New_York'],
  ['ottawa', 'America/Toronto'],
  ['chisinau', 'Europe/Chisinau'],
  ['new york', 'America/New_York'],
])

/**
 * The zone that a line says its times are in: by its identifier, “Asia/Bishkek”, or by a city, “all times are Tbilisi time”, «по времени
 * Нур-Султана». Null where it says none, where it says two, and for abbreviations, which are of several.
 */
export function zoneSaid(text: string): string | null {
  const identifier = IDENTIFIER.exec(text)?.[1]
  if (identifier !== undefined && isTimeZone(identifier)) return identifier
  if (!SAYS_CLOCK.test(text) || OF_ELSE.test(text) || saysContact(text)) return null
  const cities = BY_CLOCK.flatMap((words) => [...text.matchAll(words)].map(([, city]) => city ?? ''))
  const zones = new Set(cities.map(zoneOf).filter((zone) => zone !== null))
  const [zone = null] = zones
  return zones.size === 1 ? zone : null
}

/** The zone of a city by its name; null where it is not known. */
function zoneOf(city: string): string | null {
  return CITIES.find(([begins]) => begins.test(city))?.[1] ?? BY_NAME.get(city.toLowerCase()) ?? null
}

/** Whether words are the name of a city that a zone is known for: “Geneva”, and not “Almaty Process”. */
export function isKnownCity(words: string): boolean {
  return BY_NAME.has(words.toLowerCase()) || (/^\p{Lu}[\p{L}-]+$/u.test(words) && zoneOf(words) !== null)
}
