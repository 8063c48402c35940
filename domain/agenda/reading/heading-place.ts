import { isStateName } from '#domain/agenda/reading/affiliation'
import type { ReadMeeting } from '#domain/agenda/reading/agenda-reading'
import { weekdayIn } from '#domain/agenda/reading/read-date'
import { isKnownCity } from '#domain/agenda/reading/zone-words'

const HOUSE =
  /hotel|centre|center|palace|hall|room|university|ministry|house|отель|гостиниц|зал(?!\p{L})|дворец|центр|университет|министерств|дом(?!\p{L})|қонақ\s?үй|орталығы|сарайы|залы|университеті|министрлігі/iu

const ROOM =
  /(?<!\p{L})(?:hotel|ballroom|conference (?:hall|room)|palais|room\s[\dXVI]+|отель|гостиница|конференц-зал|қонақ\s?үйі?|залы)(?!\p{L})/iu

/** Whether a line of a heading is a house and its rooms, and nothing that is held there. */
export function saysHouse(text: string): boolean {
  if (!ROOM.test(text) || GATHERING.test(text) || /[:;.!?]\s|[:;]$|\d{4}/.test(text)) return false
  return text.split(/,\s*/u).every((part) => /^["“«(]?[\p{Lu}\d]|^(?:ул|пр|зал|гостиница|отель|конференц-зал)(?!\p{L})/u.test(part))
}

/**
 * A line that is a city, perhaps its State, and the house there: “Ashgabat, Hotel Archabil, Conference Hall 2”. Null for any other: a city is
 * one that a zone is known for, one behind «г.», or one before its State.
 */
export function houseInCity(text: string): Pick<ReadMeeting, 'city' | 'country' | 'venue'> | null {
  const [first = '', ...others] = text.split(/\s*[,|]\s*/u)
  const city = first.replace(/^г\.\s*/iu, '')
  if (
    others.length === 0 ||
    /\d{4}|[:;!?]/.test(text) ||
    text.length > 160 ||
    !(city !== first || isKnownCity(city) || isStateName(others[0] ?? ''))
  )
    return null
  const country = isStateName(others[0] ?? '') ? (others[0] ?? null) : null
  const venue = others.slice(country === null ? 0 : 1)
  return venue.some((part) => HOUSE.test(part)) ? { city, country, venue: venue.join(', ') } : null
}

/** Words that say what is held, and so no place. */
export const GATHERING =
  /(?<!\p{L})(?:meeting|session|workshop|seminar|conference|training|agenda|programme|заседание|совещание|сессия|отырыс)(?!\p{L})/iu
const NOWHERE = /online|zoom|teams|virtual|hybrid|webex|онлайн|видео|дистанц|қашықтан|\d/iu

/**
 * The place that stands beside the dates of a meeting: “…, Bishkek, Kyrgyzstan” after them, or “Bishkek, …” before. A meeting online is in no
 * city. Null where none is said.
 */
export function whereIn(text: string): Partial<ReadMeeting> | null {
  const said = text.replace(/(?<=\p{L}{3})\.\s.*/su, '').replace(/^[\s,;|•·(–—-]+|[\s).]+$/gu, '')
  const [first, second, third] = said
    .split(/\s*[,|•·]\s*/)
    .map((part) => part.replace(/^г\.\s*|\s+(?:қ|г)\.?$/iu, ''))
    .filter((part) => /\p{L}{2}/u.test(part) && part.length <= 60 && weekdayIn(part) === null && !GATHERING.test(part))
    .filter((part) => !/^(?:from|on|between|с|до)$/iu.test(part))
  if (first === undefined || NOWHERE.test(said)) return null
  const houses = [first, second, third].filter((part) => part !== undefined && HOUSE.test(part))
  if (houses.length > 0) {
    const places = [first, second, third].filter((part) => part !== undefined && !HOUSE.test(part))
    return { venue: houses.join(', '), city: places[0] ?? null, country: places[1] ?? null }
  }
  // “Tashkent, Uzbekistan | Hyatt Regency”
  if (third !== undefined && isStateName(second ?? '')) return { venue: third, city: first, country: second ?? null }
  if (third !== undefined) return { venue: first, city: second ?? null, country: third }
  return { city: first, country: second ?? null }
}
