import type { AgendaDraft, DraftContribution, DraftSlot } from '#domain/agenda/agenda-draft'
import type { Status } from '#domain/agenda/agenda-terms'
import { contributionsIn, daysInOrder, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { asPrinted, type LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** How everybody of a meeting is put in groups. */
export const ROSTER_ORDERS = ['delegation', 'status', 'session'] as const
export type RosterOrder = (typeof ROSTER_ORDERS)[number]

/** Somebody who appears in a draft, with where and when. */
export type RosterEntry = {
  contribution: DraftContribution
  slot: DraftSlot
  date: CalendarDate
  /** Of its part, where that has times; else of its slot. */
  times: EntryTimes
  title: LocalizedText | null
  part: LocalizedText | null
  /** `state:KG`, `organization:…`, `person:…` for who speaks for neither; empty for a post of nobody. */
  side: string
  /** What is wanted of it still: a speaker for a place, or an answer; null where it is settled. */
  wants: 'speaker' | 'answer' | null
  overdue: boolean
}

/**
 * Everybody who appears in a draft, in the order of the programme; lines of text are nobody. `today` is the day in the meeting’s zone;
 * with null nothing is overdue.
 */
export function rosterOf(draft: AgendaDraft, today: CalendarDate | null): RosterEntry[] {
  const titles = new Map(draft.items.map(({ id, title }) => [id, title]))
  const bySlot = Map.groupBy(draft.contributions, ({ slotId }) => slotId)
  return daysInOrder(draft).flatMap((day) =>
    slotsOfDay(draft, day.id).flatMap((slot) =>
      [null, ...partsOfSlot(draft, slot.id)].flatMap((part) =>
        contributionsIn({ contributions: bySlot.get(slot.id) ?? [] }, slot.id, part?.id ?? null)
          .filter(({ role }) => role !== 'line')
          .map((contribution): RosterEntry => {
            const wants = wantedOf(contribution)
            return {
              contribution,
              slot,
              date: day.date,
              times: part !== null && part.start !== null ? part : slot,
              title: titles.get(slot.itemId) ?? null,
              part: part?.title ?? null,
              side: sideKeyOf(contribution),
              wants,
              overdue: today !== null && wants !== null && contribution.dueOn !== null && contribution.dueOn < today,
            }
          }),
      ),
    ),
  )
}

/** Of whom an appearance is asked. */
export function sideKeyOf({ state, organizationId, personId }: Pick<DraftContribution, 'state' | 'organizationId' | 'personId'>): string {
  if (state !== null) return `state:${state}`
  if (organizationId !== null) return `organization:${organizationId}`
  return personId === null ? '' : `person:${personId}`
}

type Unsettled = Pick<DraftContribution, 'status' | 'name' | 'position' | 'state' | 'organizationId'>

/** What is still wanted of an appearance. A place is a State’s or an organisation’s without a name; a post is somebody. */
export function wantedOf({ status, name, position, state, organizationId }: Unsettled): RosterEntry['wants'] {
  if (!UNSETTLED.has(status)) return null
  const unnamed = asPrinted(name) === null && asPrinted(position) === null
  return unnamed && (state !== null || organizationId !== null) ? 'speaker' : 'answer'
}

const UNSETTLED: ReadonlySet<Status> = new Set(['invited', 'tbc'])

/** The same in groups, each by its key: `delegation` by side, `status` in the order in which one settles them, `session` by slot. */
export function rosterGroups(entries: readonly RosterEntry[], by: RosterOrder): { key: string; entries: RosterEntry[] }[] {
  const keyOf = ({ side, contribution, slot }: RosterEntry) =>
    by === 'delegation' ? side : by === 'status' ? contribution.status : slot.id
  const groups = Map.groupBy(entries, keyOf)
  const keys = by === 'status' ? STATUS_ORDER.filter((status) => groups.has(status)) : [...groups.keys()]
  return keys.map((key) => ({ key, entries: groups.get(key) ?? [] }))
}

const STATUS_ORDER: readonly Status[] = ['declined', 'invited', 'tbc', 'confirmed']
