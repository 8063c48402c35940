import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { type DatedVersion, isWithdrawn, type Stood } from '#domain/documents/calendar/stood-for'
import type { Instant } from '#domain/time/calendar'

/** A slot as a version has it. */
export type SlotAs = { version: DatedVersion; day: DocumentDay; slot: DocumentSlot }

/** A slot over all versions that its reader may read: one entry of a calendar, for life. */
export type SlotEvent = {
  /** How often it was changed, taken out or brought back since it was first published. */
  sequence: number
  lastModified: Instant
  /** It is in no version that stands: taken out, or all was withdrawn. */
  cancelled: boolean
  /** As it stands; of a cancelled one, as it stood last. */
  last: SlotAs
  /** False while all is withdrawn, and where only a withdrawn version has it: its words are nobody's to read, and its time alone is told. */
  hasWords: boolean
}

/** `key` says what the entry was made of; while the slot does not stand, whether something else does. */
type Tracked = SlotEvent & { key: string }

const TAKEN_OUT = 'taken out'
const ALL_WITHDRAWN = 'all withdrawn'

/**
 * Every slot that ever stood for a reader and `belongs` in the calendar, in order of day, time and id. One that stops belonging, for
 * instance because its State does not speak in it any more, is cancelled there.
 */
export function slotEvents(stood: readonly Stood[], belongs: (slot: DocumentSlot) => boolean): SlotEvent[] {
  const events = new Map<string, Tracked>()
  for (const { at, version } of stood) {
    const standing = version === null ? new Map<string, SlotAs>() : slotsOf(version, belongs)
    for (const [id, now] of standing) events.set(id, standingOn(events.get(id), now, at))
    const key = version === null ? ALL_WITHDRAWN : TAKEN_OUT
    for (const [id, event] of events)
      if (!standing.has(id) && event.key !== key)
        events.set(id, { ...event, key, sequence: event.sequence + 1, lastModified: at, cancelled: true })
  }
  return [...events.values()].map(({ key, ...event }) => ({ ...event, hasWords: event.hasWords && key !== ALL_WITHDRAWN })).sort(inOrder)
}

// Of a version that is withdrawn by now the words are not taken up.
function standingOn(event: Tracked | undefined, now: SlotAs, at: Instant): Tracked {
  const key = keyOf(now)
  const isReadable = !isWithdrawn(now.version)
  const last = event === undefined || isReadable || !event.hasWords ? now : event.last
  const hasWords = isReadable || event?.hasWords === true
  if (event?.key === key) return { ...event, last, hasWords }
  return { key, sequence: event === undefined ? 0 : event.sequence + 1, lastModified: at, cancelled: false, last, hasWords }
}

function slotsOf(version: DatedVersion, belongs: (slot: DocumentSlot) => boolean): Map<string, SlotAs> {
  return new Map(
    version.document.days.flatMap((day) => day.slots.filter(belongs).map((slot): [string, SlotAs] => [slot.id, { version, day, slot }])),
  )
}

/** All that an entry of a calendar says of a slot. Versions that agree in it do not touch the slot. */
function keyOf({ version, day, slot }: SlotAs): string {
  const { meeting, items } = version.document
  const { timeZone, venue, city, country } = meeting
  const dealt = items.filter(({ id }) => [...slot.deals, ...slot.parts.flatMap(({ deals }) => deals)].some(({ itemId }) => itemId === id))
  return JSON.stringify([day.date, day.place, slot, timeZone, venue, city, country, dealt])
}

function inOrder(a: SlotEvent, b: SlotEvent): number {
  const [one = '', other = ''] = [a, b].map(({ last: { day, slot } }) => [day.date, slot.start ?? '', slot.id].join(' '))
  return one < other ? -1 : one > other ? 1 : 0
}
