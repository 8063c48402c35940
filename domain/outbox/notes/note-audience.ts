import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { daysInOrder } from '#domain/agenda/draft-order'
import { placeOf } from '#domain/agenda/place'
import type { RosterEntry } from '#domain/agenda/roster'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** Whom a note is written to, of those who appear in a draft. */
export const NOTE_GROUPS = ['everybody', 'unconfirmed', 'day', 'place', 'delegation'] as const
export type NoteGroup = (typeof NOTE_GROUPS)[number]

/** `of`: the day by its id, the place as it is compared, the delegation as `state:KG` or `organization:…`; empty for the others. */
export type NoteAudience = { group: NoteGroup; of: string }

/** A group somebody may write to, with what tells it from others, and how many appearances it has. */
export type AudienceChoice = NoteAudience & { entries: number; date: CalendarDate | null; place: LocalizedText | null; first: RosterEntry }

/** An audience as a form sends it. */
export function audienceKey({ group, of }: NoteAudience): string {
  return of === '' ? group : `${group} ${of}`
}

/** The same read back; null for what is none. */
export function audienceIn(key: string): NoteAudience | null {
  const [word = '', ...rest] = key.split(' ')
  const group = NOTE_GROUPS.find((known) => known === word)
  const of = rest.join(' ')
  return group === undefined || (of === '') !== NAMES_NONE.has(group) ? null : { group, of }
}

const NAMES_NONE: ReadonlySet<NoteGroup> = new Set(['everybody', 'unconfirmed'])

/** Those of a roster that an audience names, in the order of the programme. Who has declined does not appear, and is written to by no note. */
export function entriesOfAudience(draft: AgendaDraft, roster: readonly RosterEntry[], { group, of }: NoteAudience): RosterEntry[] {
  return roster.filter((entry) => {
    if (entry.contribution.status === 'declined') return false
    if (group === 'unconfirmed') return entry.wants !== null
    if (group === 'day') return entry.slot.dayId === of
    if (group === 'place') return placeOf(placesOf(draft, entry)) === of
    return group === 'everybody' || entry.side === of
  })
}

/** Every group of a draft that is not empty: everybody, who has not confirmed, then days, places and delegations as they come. */
export function audienceChoices(draft: AgendaDraft, roster: readonly RosterEntry[]): AudienceChoice[] {
  const dates = new Map(daysInOrder(draft).map(({ id, date }) => [id, date]))
  const among = roster.filter(({ contribution }) => contribution.status !== 'declined')
  const once = (values: readonly (string | null)[]) => [
    ...new Set(values.filter((value): value is string => value !== null && value !== '')),
  ]
  const audiences: NoteAudience[] = [
    { group: 'everybody', of: '' },
    { group: 'unconfirmed', of: '' },
    ...once(among.map(({ slot }) => slot.dayId)).map((of) => ({ group: 'day' as const, of })),
    ...once(among.map((entry) => placeOf(placesOf(draft, entry)))).map((of) => ({ group: 'place' as const, of })),
    ...once(among.map(({ side }) => (side.startsWith('person:') ? null : side))).map((of) => ({ group: 'delegation' as const, of })),
  ]
  return audiences.flatMap((audience) => {
    const entries = entriesOfAudience(draft, among, audience)
    const [first] = entries
    if (first === undefined) return []
    const place = audience.group === 'place' ? (placesOf(draft, first).find((named) => placeOf([named]) !== null) ?? null) : null
    return [
      { ...audience, entries: entries.length, date: audience.group === 'day' ? (dates.get(audience.of) ?? null) : null, place, first },
    ]
  })
}

// Its part's place, its slot's, its day's. The venue of all is no group of its own.
function placesOf({ days, parts }: AgendaDraft, { contribution, slot }: RosterEntry): (LocalizedText | null)[] {
  const part = parts.find(({ id }) => id === contribution.partId)
  return [part?.place ?? null, slot.place, days.find(({ id }) => id === slot.dayId)?.place ?? null]
}
