import type { Attendance, Purpose, Role, SlotKind, Status } from '#domain/agenda/agenda-terms'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** The working text of an agenda. Every entry carries its own version, the order of a day the day's. */
export type DraftDay = { id: string; date: CalendarDate; version: number }

export type SubItem = { id: string; text: LocalizedText }

/** What is dealt with. One item may run over several slots. */
export type DraftItem = {
  id: string
  version: number
  title: LocalizedText | null
  abstract: LocalizedText | null
  purpose: Purpose | null
  subItems: SubItem[]
}

/** When: a stretch of a day's wall clock; `end` is null when it is open. `rank` settles the order of equal starts. */
export type DraftSlot = {
  id: string
  version: number
  dayId: string
  rank: number
  start: Clock
  end: Clock | null
  kind: SlotKind
  itemId: string
  continued: boolean
}

/** A titled portion of a slot with its own people. */
export type DraftPart = {
  id: string
  version: number
  slotId: string
  rank: number
  title: LocalizedText | null
  abstract: LocalizedText | null
}

/**
 * An appearance. Honorific, name and position are kept as printed for this appearance; `personId` only
 * says whose it is. Without a person a State or organisation stands, or, for a line, its text.
 */
export type DraftContribution = {
  id: string
  version: number
  slotId: string
  partId: string | null
  rank: number
  role: Role
  personId: string | null
  state: string | null
  organizationId: string | null
  honorific: LocalizedText | null
  name: LocalizedText | null
  position: LocalizedText | null
  status: Status
  attendance: Attendance
  topic: LocalizedText | null
  text: LocalizedText | null
}

export type AgendaDraft = {
  meeting: MeetingFacts
  days: DraftDay[]
  slots: DraftSlot[]
  items: DraftItem[]
  parts: DraftPart[]
  contributions: DraftContribution[]
}

/** The three kinds of entry that are moved, removed and restored alike. */
export const ENTRY_KINDS = ['slot', 'part', 'contribution'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** An entry that was taken out and can be put back, by the name it goes by. */
export type RemovedEntry = { kind: EntryKind; id: string; name: LocalizedText | null }

/** The entries a save wrote, as they now stand, and those it took out: what every save answers with. */
export type DraftDelta = {
  days?: DraftDay[]
  slots?: DraftSlot[]
  items?: DraftItem[]
  parts?: DraftPart[]
  contributions?: DraftContribution[]
  removed?: { kind: EntryKind; id: string }[]
}

/** A draft with what a save wrote laid over it. */
export function applyDelta(draft: AgendaDraft, delta: DraftDelta): AgendaDraft {
  const gone = new Set(delta.removed?.map((one) => one.id))
  const slots = overlay(draft.slots, delta.slots, gone)
  const standing = new Set(slots.map((slot) => slot.id))
  const parts = overlay(draft.parts, delta.parts, gone).filter((part) => standing.has(part.slotId))
  const partIds = new Set(parts.map((part) => part.id))
  return {
    meeting: draft.meeting,
    days: overlay(draft.days, delta.days, gone),
    items: overlay(draft.items, delta.items, gone),
    slots,
    parts,
    contributions: overlay(draft.contributions, delta.contributions, gone).filter(
      (one) => standing.has(one.slotId) && (one.partId === null || partIds.has(one.partId)),
    ),
  }
}

function overlay<T extends { id: string }>(before: T[], written: T[] | undefined, gone: ReadonlySet<string>): T[] {
  if (written === undefined && gone.size === 0) return before
  const fresh = new Map(written?.map((one) => [one.id, one]))
  const kept = before.filter((one) => !gone.has(one.id)).map((one) => fresh.get(one.id) ?? one)
  const known = new Set(before.map((one) => one.id))
  return [...kept, ...(written ?? []).filter((one) => !known.has(one.id) && !gone.has(one.id))]
}
