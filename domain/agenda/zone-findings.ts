import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { type Found, type FoundBySlot, warning } from '#domain/agenda/finding'
import { DAY_MINUTES, spanOf, spanWithin } from '#domain/agenda/slot-span'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { addDays, type CalendarDate } from '#domain/time/calendar'
import { isNoCity, zoneOfCity } from '#domain/time/city-zones'
import { clockAt } from '#domain/time/clock'
import { agreeOn, isPlainDay, timesShown } from '#domain/time/wall-clock'

/** What is odd in a meeting's city and zone: words that name no city, or a city whose clocks show another time on the meeting's days. */
export function oddZone({ city, timeZone, startsOn, endsOn }: MeetingFacts, reader: Locale): Found[] {
  const values = { city: words(city, reader), zone: timeZone }
  if (isNoCity(city)) return [warning('city-online', values, { field: `city.${city?.original}` })]
  const known = zoneOfCity(city)
  return known === null || agreeOn(known, timeZone, { startsOn, endsOn }) ? [] : [warning('city-elsewhere', values)]
}

/** The times of each slot and its parts that clocks in the zone never show on their day, or show twice, as they are put forward or back. */
export function oddClocks(zone: string, days: readonly DocumentDay[]): FoundBySlot {
  const plain = new Map<CalendarDate, boolean>()
  const isPlain = (date: CalendarDate) => {
    const known = plain.get(date) ?? isPlainDay(date, zone)
    plain.set(date, known)
    return known
  }
  const shownOn = (date: CalendarDate, minutes: number): Found[] => {
    const [on, clock] = [addDays(date, Math.floor(minutes / DAY_MINUTES)), clockAt(minutes % DAY_MINUTES)]
    const shown = isPlain(on) ? 1 : timesShown(on, clock, zone)
    return shown === 1 ? [] : [warning(shown === 0 ? 'clock-skipped' : 'clock-twice', { start: clock, zone })]
  }
  return new Map(
    days.flatMap(({ date, slots }) =>
      slots.map((slot) => [slot.id, [...minutesIn(slot)].flatMap((minutes) => shownOn(date, minutes))] as const),
    ),
  )
}

// Each time once, though a part begins with its slot.
function minutesIn(slot: DocumentSlot): Set<number> {
  const span = spanOf(slot)
  const spans = [span, ...slot.parts.map((part) => spanWithin(span, part))]
  return new Set(spans.flatMap((one) => (one === null ? [] : one.to === null ? [one.from] : [one.from, one.to])))
}
