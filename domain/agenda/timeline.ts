import { hasStart } from '#domain/agenda/draft-order'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { type Clock, clockAt, minutesOf } from '#domain/time/clock'

/** A slot as a bar on the day's time scale: offset and height in percent. */
export type Bar = { id: string; top: number; height: number }

/** An open-ended slot is drawn, and written to calendars, as one hour. */
export const OPEN_END_MINUTES = 60

/** A day's timed slots as bars in proportion to time, from the first start to the last end. Empty for a day without times. */
export function timeline(entries: readonly ({ id: string } & EntryTimes)[]): { bars: Bar[]; minutes: number } {
  const slots = entries.filter(hasStart)
  if (slots.length === 0) return { bars: [], minutes: 0 }
  const first = Math.min(...slots.map((slot) => minutesOf(slot.start)))
  const last = Math.max(...slots.map(endOf))
  const span = Math.max(1, last - first)
  const percent = (minutes: number) => Math.round((minutes / span) * 10_000) / 100
  return {
    minutes: span,
    bars: slots.map((slot) => ({
      id: slot.id,
      top: percent(minutesOf(slot.start) - first),
      height: percent(Math.max(5, endOf(slot) - minutesOf(slot.start))),
    })),
  }
}

function endOf(slot: { start: Clock; end: Clock | null }): number {
  if (slot.end === null) return minutesOf(slot.start) + OPEN_END_MINUTES
  return slot.end >= slot.start ? minutesOf(slot.end) : DAY_MINUTES
}

/** Likely times of a new slot: from the end of the last one, for as long as its kind usually lasts. */
export function nextTimes(entries: readonly EntryTimes[], kind: string): { start: string; end: string } {
  const slots = entries.filter(hasStart)
  // Late in the evening, start no later than the last hour of the day.
  const last = slots.length === 0 ? 9 * 60 : Math.min(23 * 60, Math.max(...slots.map(endOf)))
  const length = USUAL_MINUTES[kind] ?? 30
  return { start: clockAt(last), end: clockAt(last + length) }
}

const DAY_MINUTES = 24 * 60

/** How long a slot of a kind usually lasts; others half an hour. */
export const USUAL_MINUTES: Record<string, number> = { session: 60, meal: 60, discussion: 60, reception: 120 }
