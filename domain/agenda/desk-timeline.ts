import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { daysInOrder, slotsOfDay } from '#domain/agenda/draft-order'
import { placeOfSlot } from '#domain/agenda/moves/minutes-of-slot'
import { placeOf } from '#domain/agenda/place'
import { inLanes, laidOut } from '#domain/agenda/timeline'
import type { LocalizedText } from '#domain/text/localized-text'

/** A slot as a bar of the desk, in minutes from the midnight of its day; those at the same time stand in `lanes` beside one another. */
export type DeskBar = { id: string; from: number; to: number; open: boolean; lane: number; lanes: number }

/** A day of the desk, from a whole hour to a whole hour: its bars in order, what has no time, and the places its slots name, in the order in which they come. */
export type DeskDay = { dayId: string; from: number; to: number; bars: DeskBar[]; untimed: string[]; places: LocalizedText[] }

/** All days at one scale. */
export type DeskPicture = { days: DeskDay[] }

const HOUR = 60
/** What is drawn where nothing has a time yet. */
const MORNING = 9 * HOUR
const EVENING = 18 * HOUR

/**
 * The days of a draft, as they are drawn to be moved in: an hour before the earliest beginning, and one after the latest end. `aligned`,
 * beside one another, all have the same hours.
 */
export function deskTimeline(draft: AgendaDraft, aligned = true): DeskPicture {
  const days = daysInOrder(draft).map(({ id }) => dayPicture(draft, id))
  const all = hoursOf(days.flatMap(({ bars }) => bars))
  return { days: days.map((day) => ({ ...day, ...(aligned ? all : hoursOf(day.bars)) })) }
}

function hoursOf(bars: readonly DeskBar[]): { from: number; to: number } {
  const first = bars.length === 0 ? MORNING : Math.min(...bars.map(({ from }) => from))
  const last = bars.length === 0 ? EVENING : Math.max(...bars.map(({ to }) => to))
  return { from: Math.max(0, Math.floor(first / HOUR - 1) * HOUR), to: Math.ceil(last / HOUR + 1) * HOUR }
}

function dayPicture(draft: AgendaDraft, dayId: string): Omit<DeskDay, 'from' | 'to'> {
  const slots = slotsOfDay(draft, dayId)
  const drawn = slots.map((slot) => ({ id: slot.id, start: slot.start, end: slot.end, place: placeOfSlot(draft, slot), labelled: true }))
  const bars = inLanes(laidOut(drawn)).map(({ slot: { id }, from, to, open, lane, lanes }) => ({ id, from, to, open, lane, lanes }))
  return { dayId, bars, untimed: slots.flatMap(({ id, start }) => (start === null ? [id] : [])), places: placesOf(slots) }
}

/** The places that slots name themselves, each once, in the order in which they come. */
function placesOf(slots: readonly DraftSlot[]): LocalizedText[] {
  const places = new Map<string, LocalizedText>()
  for (const { place } of slots) {
    const key = placeOf([place])
    if (key !== null && place !== null && !places.has(key)) places.set(key, place)
  }
  return [...places.values()]
}

/**
 * The place that lies so many lanes beside that of a slot, among those its day names: null past the last and before the first, and for a
 * slot that names none.
 */
export function placeBeside({ places }: DeskDay, slot: DraftSlot, lanes: number): LocalizedText | null {
  const own = placeOf([slot.place])
  const at = places.findIndex((place) => placeOf([place]) === own)
  return own === null || at < 0 ? null : (places[at + lanes] ?? null)
}
