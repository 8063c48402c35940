import type { Access, Attendance, Purpose, Role, SlotKind, Status } from '#domain/agenda/agenda-terms'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** The working text of an agenda. Every entry has its own version; a day's is that of its heading and of the order of its slots. */
export type DraftDay = {
  id: string
  date: CalendarDate
  version: number
  title: LocalizedText | null
  note: LocalizedText | null
  place: LocalizedText | null
}

/** `label` as typed; null for a bullet; absent for the letter of its place in the list. */
export type SubItem = { id: string; label?: string | null; text: LocalizedText }

/** A paper before a meeting, or any address worth printing: to join, a recording. At least a symbol or a title. */
export type Paper = { id: string; symbol: string | null; title: LocalizedText | null; href: string | null }

/**
 * What is dealt with. One item may run over several slots. `listRank` is its place in the list of items, null if it is not on the
 * list; `number` is printed as typed and never computed.
 */
export type DraftItem = {
  id: string
  version: number
  number: string | null
  listRank: number | null
  title: LocalizedText | null
  abstract: LocalizedText | null
  purpose: Purpose | null
  subItems: SubItem[]
  papers: Paper[]
}

/** An item of the list that a slot or part deals with; `subItemIds` null for all of it. */
export type Dealt = { itemId: string; subItemIds: string[] | null }

/**
 * An entry of a day's programme, on the wall clock of the meeting's zone. Without a `start` it is untimed, keeps its place by `rank`, and
 * prints `when` instead. An `end` not after its start is of the next day; null is open. `itemId` gives its title; `subItemIds` are
 * those of that item it prints (null: all, or none where continued). `deals` are further items of the list.
 */
export type DraftSlot = {
  id: string
  version: number
  dayId: string
  rank: number
  start: Clock | null
  end: Clock | null
  when: LocalizedText | null
  place: LocalizedText | null
  access: Access | null
  kind: SlotKind
  itemId: string
  continued: boolean
  subItemIds: string[] | null
  deals: Dealt[]
  /** Its time is not moved along with what stands before it. Of the draft alone: no programme prints it. */
  pinned: boolean
}

/** A titled portion of a slot with its own people, perhaps with times inside the slot's and items of the list. */
export type DraftPart = {
  id: string
  version: number
  slotId: string
  rank: number
  start: Clock | null
  end: Clock | null
  place: LocalizedText | null
  deals: Dealt[]
  title: LocalizedText | null
  abstract: LocalizedText | null
}

/**
 * An appearance. Honorific, name and position are kept as printed for it; `personId` only says whose it is. Without a person it is a
 * post, a State or an organisation, or for a `line` just text.
 */
export type DraftContribution = {
  id: string
  version: number
  slotId: string
  partId: string | null
  rank: number
  role: Role
  /** Printed instead of the role's word. */
  roleLabel: LocalizedText | null
  /** Shares the topic of the appearance above: joint presenters. */
  joins: boolean
  minutes: number | null
  personId: string | null
  state: string | null
  organizationId: string | null
  honorific: LocalizedText | null
  name: LocalizedText | null
  position: LocalizedText | null
  status: Status
  attendance: Attendance
  /** By when it is to be settled; of the draft alone, never printed. */
  dueOn: CalendarDate | null
  topic: LocalizedText | null
  text: LocalizedText | null
}

/** What a programme prints of an appearance, and whose it is. */
export type Appearance = Omit<DraftContribution, 'id' | 'version' | 'slotId' | 'partId' | 'rank'>

/** Somebody new before anything is said of them. */
export const EMPTY_APPEARANCE: Appearance = {
  role: 'presenter',
  roleLabel: null,
  joins: false,
  minutes: null,
  personId: null,
  state: null,
  organizationId: null,
  honorific: null,
  name: null,
  position: null,
  status: 'invited',
  attendance: 'in-person',
  dueOn: null,
  topic: null,
  text: null,
}

export type AgendaDraft = {
  meeting: MeetingFacts
  days: DraftDay[]
  slots: DraftSlot[]
  items: DraftItem[]
  parts: DraftPart[]
  contributions: DraftContribution[]
}

/** The three kinds of entry that move, remove and restore in the same way. */
export const ENTRY_KINDS = ['slot', 'part', 'contribution'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A removed entry that can be restored, with a name to show for it; an item goes back to the list of items. */
export type RemovedEntry = { kind: EntryKind | 'item'; id: string; name: LocalizedText | null }

/** What every save answers: the entries it wrote, as they are now, and those it removed. */
export type DraftDelta = {
  days?: DraftDay[]
  slots?: DraftSlot[]
  items?: DraftItem[]
  parts?: DraftPart[]
  contributions?: DraftContribution[]
  removed?: { kind: EntryKind | 'item' | 'day'; id: string }[]
}

/** The draft with the result of a save merged in. */
export function applyDelta(draft: AgendaDraft, delta: DraftDelta): AgendaDraft {
  const gone = new Set(delta.removed?.map((entry) => entry.id))
  const slots = overlay(draft.slots, delta.slots, gone)
  const slotIds = new Set(slots.map((slot) => slot.id))
  const parts = overlay(draft.parts, delta.parts, gone).filter((part) => slotIds.has(part.slotId))
  const partIds = new Set(parts.map((part) => part.id))
  return {
    meeting: draft.meeting,
    days: overlay(draft.days, delta.days, gone),
    items: overlay(draft.items, delta.items, gone),
    slots,
    parts,
    contributions: overlay(draft.contributions, delta.contributions, gone).filter(
      (contribution) => slotIds.has(contribution.slotId) && (contribution.partId === null || partIds.has(contribution.partId)),
    ),
  }
}

function overlay<T extends { id: string }>(before: T[], written: T[] | undefined, gone: ReadonlySet<string>): T[] {
  if (written === undefined && gone.size === 0) return before
  const fresh = new Map(written?.map((entry) => [entry.id, entry]))
  const kept = before.filter((entry) => !gone.has(entry.id)).map((entry) => fresh.get(entry.id) ?? entry)
  const known = new Set(before.map((entry) => entry.id))
  return [...kept, ...(written ?? []).filter((entry) => !known.has(entry.id) && !gone.has(entry.id))]
}

/** The five lists of a draft's entries. */
export type EntryLists = Omit<AgendaDraft, 'meeting'>

/** A draft's lists of entries, without the meeting. */
export function entryLists({ days, items, slots, parts, contributions }: AgendaDraft): EntryLists {
  return { days, items, slots, parts, contributions }
}

/**
 * A draft of entries that were taken apart field by field. The cast holds: the fields come from entries of drafts, and are put together
 * as they were.
 */
export function draftFrom(meeting: MeetingFacts, entriesOf: (list: keyof EntryLists) => readonly { id: string }[]): AgendaDraft {
  return {
    meeting,
    days: entriesOf('days') as DraftDay[],
    items: entriesOf('items') as DraftItem[],
    slots: entriesOf('slots') as DraftSlot[],
    parts: entriesOf('parts') as DraftPart[],
    contributions: entriesOf('contributions') as DraftContribution[],
  }
}
