import type { AgendaDraft, Dealt, DraftContribution, DraftItem } from '#domain/agenda/agenda-draft'
import type { Status } from '#domain/agenda/agenda-terms'
import { withoutDeclined } from '#domain/agenda/appearance-groups'
import type { CarriedPeople } from '#domain/agenda/copying/copy-input'
import { contributionsIn } from '#domain/agenda/draft-order'
import { carriedDays } from '#domain/meeting/carried-days'
import type { MeetingDates } from '#domain/meeting/meeting-days'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { withNumberOf } from '#domain/meeting/ordinal/with-number-of'
import type { LocalizedText } from '#domain/text/localized-text'

export type CopyChoices = {
  people: CarriedPeople
  /** With the papers of items, and their symbols. */
  papers: boolean
  newId: () => string
  /** Ids of the days that the new meeting has already, by date. */
  dayIds?: ReadonlyMap<string, string>
}

/**
 * The agenda of an earlier meeting as the draft of a new one: its days by the new dates, list of items, slots, parts and sub-items, all
 * under new ids, the meeting's number raised in its titles. Nobody is confirmed; who declined stays behind, and so does every day for
 * which the new dates have no room.
 */
export function copyAgenda(source: AgendaDraft, to: MeetingFacts, { people, papers, newId, dayIds }: CopyChoices): AgendaDraft {
  const ids = new Map<string, string>()
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  const raised = (text: LocalizedText | null) => withNumberOf(text, source.meeting, to.ordinal)
  const { carried } = carriedDays(
    source.days.map(({ date }) => date),
    source.meeting,
    to,
  )
  const dateOf = new Map(carried.map((day) => [day.from, day.to]))
  const days = source.days.flatMap((day) => {
    const date = dateOf.get(day.date)
    if (date === undefined) return []
    const id = dayIds?.get(date) ?? idOf(day.id)
    ids.set(day.id, id)
    return [{ ...day, id, version: 1, date, title: raised(day.title), note: day.note, place: day.place }]
  })
  const carriedDayIds = new Set(source.days.filter(({ date }) => dateOf.has(date)).map(({ id }) => id))
  const slots = source.slots.filter(({ dayId }) => carriedDayIds.has(dayId))
  const slotIds = new Set(slots.map(({ id }) => id))
  const itemIds = new Set(slots.map(({ itemId }) => itemId))
  const items = source.items.filter(({ id, listRank }) => itemIds.has(id) || listRank !== null)
  const parts = source.parts.filter(({ slotId }) => slotIds.has(slotId))
  const known = new Set(items.map(({ id }) => id))
  const deals = (of: readonly Dealt[]): Dealt[] =>
    of.flatMap(({ itemId, subItemIds }) => (known.has(itemId) ? [{ itemId: idOf(itemId), subItemIds: subItemIds?.map(idOf) ?? null }] : []))
  return {
    meeting: to,
    days,
    items: items.map((item) => copiedItem(item, idOf, raised, papers)),
    slots: slots.map((slot) => ({
      ...slot,
      id: idOf(slot.id),
      version: 1,
      dayId: idOf(slot.dayId),
      itemId: idOf(slot.itemId),
      subItemIds: slot.subItemIds?.map(idOf) ?? null,
      deals: deals(slot.deals),
      pinned: false,
    })),
    parts: parts.map((part) => ({
      ...part,
      id: idOf(part.id),
      version: 1,
      slotId: idOf(part.slotId),
      title: raised(part.title),
      deals: deals(part.deals),
    })),
    contributions: slots
      .flatMap(({ id }) => appearing(source, id))
      .flatMap((entry) => copiedAppearance(entry, people))
      .map((entry) => ({
        ...entry,
        id: idOf(entry.id),
        version: 1,
        slotId: idOf(entry.slotId),
        partId: entry.partId === null ? null : idOf(entry.partId),
      })),
  }
}

/** How many slots an earlier meeting has on days for which new dates have no room. */
export function slotsLeft(source: AgendaDraft, dates: MeetingDates): { days: number; slots: number } {
  const { left } = carriedDays(
    source.days.map(({ date }) => date),
    source.meeting,
    dates,
  )
  const ids = new Set(source.days.filter(({ date }) => left.includes(date)).map(({ id }) => id))
  return { days: left.length, slots: source.slots.filter(({ dayId }) => ids.has(dayId)).length }
}

function copiedItem(
  item: DraftItem,
  idOf: (id: string) => string,
  raised: (text: LocalizedText | null) => LocalizedText | null,
  papers: boolean,
): DraftItem {
  return {
    ...item,
    id: idOf(item.id),
    version: 1,
    title: raised(item.title),
    subItems: item.subItems.map((subItem) => ({ ...subItem, id: idOf(subItem.id) })),
    papers: papers ? item.papers.map((paper) => ({ ...paper, id: idOf(paper.id) })) : [],
  }
}

// Whoever shared the topic of one who declined presents it now, as in what is published.
function appearing(source: AgendaDraft, slotId: string): DraftContribution[] {
  const parts = source.parts.filter((part) => part.slotId === slotId)
  return [null, ...parts.map(({ id }) => id)].flatMap((partId) => withoutDeclined(contributionsIn(source, slotId, partId)))
}

// A place is the State's or organisation's own; a person who spoke for neither, and a line of text, are of the meeting that was.
function copiedAppearance(entry: DraftContribution, people: CarriedPeople): DraftContribution[] {
  if (people === 'none') return []
  if (people === 'same') return [{ ...entry, status: invitedAnew(entry), attendance: 'in-person', dueOn: null }]
  if (entry.role === 'line' || (entry.state === null && entry.organizationId === null)) return []
  return [
    {
      ...entry,
      joins: false,
      personId: null,
      honorific: null,
      name: null,
      position: null,
      status: 'tbc',
      attendance: 'in-person',
      topic: null,
      text: null,
      dueOn: null,
    },
  ]
}

// Nobody is confirmed for a meeting they have not been asked to; a State that spoke as itself is to name its speaker. A line asks nobody.
function invitedAnew({ role, status, name, position }: DraftContribution): Status {
  if (role === 'line') return status
  return name === null && position === null ? 'tbc' : 'invited'
}
