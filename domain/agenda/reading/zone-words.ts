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

/** Cities by whose clocks meetings are held: of the Process by how their names begin in three languages, others by their names. */
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
  [/^(?:london)$/iu, 'Europe/London'],
  [/^(?:paris)$/iu, 'Europe/Paris'],
  [/^(?:berlin)$/iu, 'Europe/Berlin'],
  [/^(?:rome)$/iu, 'Europe/Rome'],
  [/^(?:madrid)$/iu, 'Europe/Madrid'],
  [/^(?:lisbon)$/iu, 'Europe/Lisbon'],
  [/^(?:warsaw)$/iu, 'Europe/Warsaw'],
  [/^(?:prague)$/iu, 'Europe/Prague'],
  [/^(?:budapest)$/iu, 'Europe/Budapest'],
  [/^(?:bucharest)$/iu, 'Europe/Bucharest'],
  [/^(?:sofia)$/iu, 'Europe/Sofia'],
  [/^(?:athens)$/iu, 'Europe/Athens'],
  [/^(?:belgrade)$/iu, 'Europe/Belgrade'],
  [/^(?:stockholm)$/iu, 'Europe/Stockholm'],
  [/^(?:oslo)$/iu, 'Europe/Oslo'],
  [/^(?:copenhagen)$/iu, 'Europe/Copenhagen'],
  [/^(?:helsinki)$/iu, 'Europe/Helsinki'],
  [/^(?:riga)$/iu, 'Europe/Riga'],
  [/^(?:vilnius)$/iu, 'Europe/Vilnius'],
  [/^(?:tallinn)$/iu, 'Europe/Tallinn'],
  [/^(?:kyiv)$/iu, 'Europe/Kyiv'],
  [/^(?:chi[sș]in[aă]u)$/iu, 'Europe/Chisinau'],
  [/^(?:dubai|abu dhabi)$/iu, 'Asia/Dubai'],
  [/^(?:doha)$/iu, 'Asia/Qatar'],
  [/^(?:riyadh)$/iu, 'Asia/Riyadh'],
  [/^(?:amman)$/iu, 'Asia/Amman'],
  [/^(?:cairo)$/iu, 'Africa/Cairo'],
  [/^(?:nairobi)$/iu, 'Africa/Nairobi'],
  [/^(?:addis ababa)$/iu, 'Africa/Addis_Ababa'],
  [/^(?:delhi|new delhi)$/iu, 'Asia/Kolkata'],
  [/^(?:dhaka)$/iu, 'Asia/Dhaka'],
  [/^(?:kathmandu)$/iu, 'Asia/Kathmandu'],
  [/^(?:colombo)$/iu, 'Asia/Colombo'],
  [/^(?:bangkok)$/iu, 'Asia/Bangkok'],
  [/^(?:jakarta)$/iu, 'Asia/Jakarta'],
  [/^(?:manila)$/iu, 'Asia/Manila'],
  [/^(?:kuala lumpur)$/iu, 'Asia/Kuala_Lumpur'],
  [/^(?:singapore)$/iu, 'Asia/Singapore'],
  [/^(?:beijing)$/iu, 'Asia/Shanghai'],
  [/^(?:tokyo)$/iu, 'Asia/Tokyo'],
  [/^(?:seoul)$/iu, 'Asia/Seoul'],
  [/^(?:ulaanbaatar)$/iu, 'Asia/Ulaanbaatar'],
  [/^(?:washington)$/iu, 'America/New_York'],
  [/^(?:ottawa)$/iu, 'America/Toronto'],
]

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
  return CITIES.find(([begins]) => begins.test(city))?.[1] ?? null
}

const OF_TWO_WORDS = /^(?:new york|new delhi|abu dhabi|addis ababa|kuala lumpur)$/iu

/** Whether words are the name of a city that a zone is known for: “Geneva”, and not “Almaty Process”. */
export function isKnownCity(words: string): boolean {
  return (/^\p{Lu}[\p{L}-]+$/u.test(words) || OF_TWO_WORDS.test(words)) && zoneOf(words) !== null
}
