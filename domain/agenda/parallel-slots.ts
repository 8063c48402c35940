import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { endsNextDay } from '#domain/agenda/printed-times'
import type { LocalizedText } from '#domain/text/localized-text'
import { type Clock, minutesOf } from '#domain/time/clock'

/** The slots in one place while others are held elsewhere. `place` is null where nothing says it. */
export type ParallelLane = { place: LocalizedText | null; slots: DocumentSlot[] }

/** Slots of different places at the same time, from the first start to the last end; `end` is null where one is open. */
export type ParallelGroup = { start: Clock; end: Clock | null; lanes: ParallelLane[] }

/** What a day prints, one beneath the other: a slot, or slots side by side. `alongside`: others are held elsewhere while it lasts. */
export type DayEntry = { slot: DocumentSlot; alongside: boolean } | { group: ParallelGroup }

/** A slot that lasts as long as so many others of one place does not stand beside them, but before them. */
const LASTS_LONG = 4

type Timed = { slot: DocumentSlot; from: number; until: number; place: string }

/**
 * The slots of a day in order, those at the same time in different places put together. The place of a slot is its own, else the day's,
 * else the venue. An untimed slot in the midst of others stands in the lane of its place, or after them.
 */
export function dayEntries(day: DocumentDay, venue: LocalizedText | null): DayEntry[] {
  const placeOf = (slot: DocumentSlot) => slot.place ?? day.place ?? venue
  const timed = day.slots.flatMap((slot) => (slot.start === null ? [] : [asTimed(slot, slot.start, placeOf(slot))]))
  const long = new Set(timed.length > 1 ? clustersOf(timed).flatMap((cluster) => cluster.filter((entry) => lastsLong(entry, cluster))) : [])
  const groupOf = new Map<DocumentSlot, ParallelGroup>()
  for (const cluster of clustersOf(timed.filter((entry) => !long.has(entry))))
    if (new Set(cluster.map(({ place }) => place)).size > 1) {
      const group = asGroup(cluster, placeOf)
      for (const { slot } of cluster) groupOf.set(slot, group)
    }
  const alongside = new Set([...long].map(({ slot }) => slot))
  return inOrder(longFirst(day.slots, alongside), groupOf, placeOf).map((entry) =>
    'id' in entry ? { slot: entry, alongside: alongside.has(entry) } : { group: entry },
  )
}

function asTimed(slot: DocumentSlot, start: Clock, place: LocalizedText | null): Timed {
  const from = minutesOf(start)
  // An open end meets nothing that begins later.
  const end = slot.end === null ? from : minutesOf(slot.end) + (endsNextDay(slot) ? 24 * 60 : 0)
  return { slot, from, until: Math.max(end, from + 1), place: keyOf(place) }
}

function keyOf(place: LocalizedText | null): string {
  return place?.[place.original] ?? ''
}

/** Slots that are connected by time: each meets another of its cluster. */
function clustersOf(timed: readonly Timed[]): Timed[][] {
  const clusters: Timed[][] = []
  let until = -1
  for (const entry of timed) {
    const cluster = clusters.at(-1)
    if (cluster !== undefined && entry.from < until) cluster.push(entry)
    else clusters.push([entry])
    until = Math.max(until, entry.until)
  }
  return clusters
}

function lastsLong(entry: Timed, cluster: readonly Timed[]): boolean {
  const within = new Map<string, number>()
  for (const other of cluster)
    if (other !== entry && other.place !== entry.place && other.from < entry.until && entry.from < other.until)
      within.set(other.place, (within.get(other.place) ?? 0) + 1)
  return Math.max(0, ...within.values()) >= LASTS_LONG
}

function asGroup(cluster: readonly Timed[], placeOf: (slot: DocumentSlot) => LocalizedText | null): ParallelGroup {
  const lanes = new Map<string, ParallelLane>()
  for (const { slot, place } of cluster) {
    const lane = lanes.get(place) ?? { place: placeOf(slot), slots: [] }
    lane.slots.push(slot)
    lanes.set(place, lane)
  }
  const last = cluster.reduce((latest, entry) => (entry.until > latest.until ? entry : latest))
  const open = cluster.some(({ slot }) => slot.end === null)
  return { start: cluster[0]?.slot.start ?? '', end: open ? null : last.slot.end, lanes: [...lanes.values()] }
}

/** Before all that begin with them stand those that go on alongside. */
function longFirst(slots: readonly DocumentSlot[], long: ReadonlySet<DocumentSlot>): readonly DocumentSlot[] {
  if (long.size === 0) return slots
  const placed = slots.filter((slot) => !long.has(slot))
  for (const slot of [...long].reverse()) {
    const index = placed.findIndex(({ start }) => start !== null && slot.start !== null && start >= slot.start)
    placed.splice(index === -1 ? placed.length : index, 0, slot)
  }
  return placed
}

function inOrder(
  slots: readonly DocumentSlot[],
  groupOf: ReadonlyMap<DocumentSlot, ParallelGroup>,
  placeOf: (slot: DocumentSlot) => LocalizedText | null,
): (DocumentSlot | ParallelGroup)[] {
  const lastOf = new Map([...groupOf].map(([slot, group]) => [group, slot]))
  const entries: (DocumentSlot | ParallelGroup)[] = []
  let open: ParallelGroup | null = null
  let after: DocumentSlot[] = []
  for (const slot of slots) {
    const group = groupOf.get(slot)
    if (group !== undefined && group !== open) {
      entries.push(group)
      open = group
    } else if (group === undefined) {
      const lane = slot.start === null ? open?.lanes.find(({ place }) => keyOf(place) === keyOf(placeOf(slot))) : undefined
      if (lane !== undefined) lane.slots = inserted(lane.slots, slot, slots)
      else if (open === null) entries.push(slot)
      else if (slot.start === null) after.push(slot)
      // It goes on alongside.
      else entries.splice(entries.indexOf(open), 0, slot)
    }
    if (open !== null && lastOf.get(open) === slot) {
      entries.push(...after)
      after = []
      open = null
    }
  }
  return entries
}

function inserted(lane: readonly DocumentSlot[], slot: DocumentSlot, order: readonly DocumentSlot[]): DocumentSlot[] {
  return [...lane, slot].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}
