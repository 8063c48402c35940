import type { DatePrecision } from '#domain/record/register-terms'
import type { CalendarDate } from '#domain/time/calendar'

/** The first year of the ribbon: the conference of March 2011. */
export const FIRST_YEAR = 2011

/** Where a day is on the ribbon, in percent of its years. */
export function placeOf(day: CalendarDate, lastYear: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const years = year - FIRST_YEAR + (month - 1) / 12 + (date - 1) / 365.25
  return Math.max(0, Math.min(100, (years / (lastYear + 1 - FIRST_YEAR)) * 100))
}

/** In percent of the ribbon's full width: the width of one character of a label, and the least gap between labels. */
const SIGN = 0.82
const GAP = 0.8
const ROWS = 3

/**
 * Which of three rows each label goes in, so that none covers another: the first row with room, or the one that ends first. Labels
 * come from left to right; the first starts at its mark, the others are centred on theirs.
 */
export function labelRows(labels: readonly { at: number; signs: number }[]): number[] {
  const ends: number[] = Array(ROWS).fill(Number.NEGATIVE_INFINITY)
  return labels.map(({ at, signs }, index) => {
    const half = (signs * SIGN) / 2
    const begins = index === 0 ? at : at - half
    const free = ends.findIndex((end) => end + GAP <= begins)
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends))
    ends[row] = begins + 2 * half
    return row
  })
}

/** The years a ribbon shows: from the first to this year. */
export function yearsTo(today: CalendarDate): number[] {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
}

type Marked = { startsOn: CalendarDate; precision: DatePrecision }

/** The day a meeting is marked at. A meeting known only to the year is marked in the middle of it, as approximate. */
export function markOf({ startsOn, precision }: Marked): CalendarDate {
  return precision === 'year' ? `${startsOn.slice(0, 4)}-07-01` : startsOn
}

/** The meetings of each term in order, and first those held while nobody was in the Chair; both lists in the order of time. */
export function meetingsUnder<T extends { effectiveOn: CalendarDate; until: CalendarDate | null }, M extends Marked>(
  terms: readonly T[],
  meetings: readonly M[],
): { term: T | null; meetings: M[] }[] {
  const termOf = (meeting: M) =>
    terms.findLast(({ effectiveOn, until }) => effectiveOn <= markOf(meeting) && (until === null || markOf(meeting) < until)) ?? null
  return [null, ...terms]
    .map((term) => ({ term, meetings: meetings.filter((meeting) => termOf(meeting) === term) }))
    .filter(({ term, meetings: held }) => term !== null || held.length > 0)
}
