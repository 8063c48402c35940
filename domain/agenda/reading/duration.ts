import type { Times } from '#domain/agenda/line/line-question'
import { clockAt, minutesOf as minutesInDay } from '#domain/time/clock'

const MINUTES = String.raw`(?:['’′]|min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|минут)`
const HOURS = String.raw`(?:h(?:ours?|rs?\.?)?|ч\.?|час(?:а|ов)?|сағ(?:ат)?\.?)`
const OF_MINUTES = new RegExp(`^(\\d{1,3})\\s?${MINUTES}$`, 'iu')
/** “10 min Q&A”: what is done in the second part of it. */
const OF_PART = new RegExp(`^(\\d{1,3})\\s?${MINUTES}(?:\\s+\\p{L}[\\p{L}& ]{0,24})?$`, 'iu')
const OF_HOURS = new RegExp(`^(\\d{1,2})\\s?${HOURS}\\s?(?:(\\d{1,2})(?:\\s?${MINUTES})?)?$`, 'iu')
const OF_HALVES = new RegExp(`^(\\d)[.,](25|5|75)\\s?${HOURS}$`, 'iu')

const IN_WORDS: readonly [RegExp, number][] = [
  [/^(?:half an hour|полчаса|жарты сағат)$/iu, 30],
  [/^(?:(?:an|one) hour|час|один час|бір сағат)$/iu, 60],
  [/^(?:(?:an|one) hour and a half|one and a half hours|полтора часа|бір жарым сағат)$/iu, 90],
  [/^(?:two hours|два часа|екі сағат)$/iu, 120],
]

/**
 * How long something lasts, in minutes: “20 min”, “1 hour”, “1h30”, “1.5 hours”, “25 min + 10 min Q&A”, «полчаса». Null where the words say anything
 * else.
 */
export function minutesLasting(words: string): number | null {
  const parts = words.trim().split(/\s*(?:\+|,?\s(?:followed by|plus|и затем))\s*/u)
  const minutes = parts.map((part) => minutesOf(part, parts.length > 1))
  const whole = minutes.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0)
  // “Help desk (24h)” lasts no part of a day.
  return whole === null || whole >= 24 * 60 ? null : whole
}

/** The minutes that a text in one pair of brackets says and nothing else: “(20 min)”. Null for any other. */
export function lengthInBrackets(text: string): number | null {
  const inside = /^\(([^()]{2,40})\)$/u.exec(text)?.[1]
  return inside === undefined ? null : minutesLasting(inside)
}

/** Times that say no end, with the one that so many minutes make; as they are where there are none, or no start. */
export function endingAfter<T extends Times>(times: T, minutes: number | null): T {
  if (minutes === null || times.start === null || times.end !== null) return times
  return { ...times, end: clockAt((minutesInDay(times.start) + minutes) % (24 * 60)) }
}

function minutesOf(words: string, isPart: boolean): number | null {
  const plain = (isPart ? OF_PART : OF_MINUTES).exec(words)
  if (plain !== null) return Number(plain[1])
  const halves = OF_HALVES.exec(words)
  if (halves !== null) return Number(halves[1]) * 60 + Number(`0.${halves[2]}`) * 60
  const hours = OF_HOURS.exec(words)
  if (hours !== null) return Number(hours[1]) * 60 + Number(hours[2] ?? 0)
  return IN_WORDS.find(([said]) => said.test(words))?.[1] ?? null
}
