import { clockAt, minutesOf } from '#domain/time/clock'

/** A slot as a bar on the day's time scale: offset and height in percent. */
export type Bar = { id: string; top: number; height: number }

/** An open-ended slot is drawn, and written to calendars, as one hour. */
export const OPEN_END_MINUTES = 60

/** A day's slots as bars in proportion to time, from the first start to the last end. Empty for an empty day. */
export function timeline(slots: readonly { id: string; start: string; end: string | null }[]): { bars: Bar[]; minutes: number } {
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

function endOf(slot: { start: string; end: string | null }): number {
  return slot.end === null ? minutesOf(slot.start) + OPEN_END_MINUTES : minutesOf(slot.end)
}

/** Likely times of a new slot: from the end of the last one, for as long as its kind usually lasts. */
export function nextTimes(slots: readonly { start: string; end: string | null }[], kind: string): { start: string; end: string } {
  // Late in the evening, start no later than the last hour of the day.
  const last = slots.length === 0 ? 9 * 60 : Math.min(23 * 60, Math.max(...slots.map(endOf)))
  const length = USUAL_MINUTES[kind] ?? 30
  return { start: clockAt(last), end: clockAt(last + length) }
}

const USUAL_MINUTES: Record<string, number> = { session: 60, meal: 60, discussion: 60, reception: 120 }
