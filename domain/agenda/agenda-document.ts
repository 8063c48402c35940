import type { Access, Attendance, PublishedStatus, Purpose, Role, SlotKind, StandingCode } from '#domain/agenda/agenda-terms'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/**
 * A whole agenda in all languages, frozen by publishing. Public pages, files and feeds read nothing else. `personId` and
 * `organizationId` say whose an appearance is and are never printed. A change of shape needs a new format: see
 * `read-agenda-document.ts`.
 */
export type AgendaDocument = {
  format: 2
  meeting: MeetingFacts
  /** What this version is to the meeting; null in versions from before it was asked. */
  standing: Standing | null
  /** The list of items, in order; empty where the meeting has none. */
  items: DocumentItem[]
  days: DocumentDay[]
}

/** `adoptedOn` and `amended` (orally, by the meeting) belong to `adopted` alone. */
export type Standing = { code: StandingCode; adoptedOn: CalendarDate | null; amended: boolean }

export type DocumentDay = {
  date: CalendarDate
  title: LocalizedText | null
  note: LocalizedText | null
  place: LocalizedText | null
  slots: DocumentSlot[]
}

/** `label` is null for a bullet. */
export type DocumentSubItem = { label: string | null; text: LocalizedText }

export type DocumentPaper = { symbol: string | null; title: LocalizedText | null; href: string | null }

/** An item of the list. */
export type DocumentItem = {
  id: string
  number: string | null
  title: LocalizedText
  abstract: LocalizedText | null
  purpose: Purpose | null
  subItems: ListedSubItem[]
  papers: DocumentPaper[]
}

/** A sub-item of the list, which slots and parts name by its id. */
export type ListedSubItem = DocumentSubItem & { id: string }

/** What a slot or part deals with: an item of the list, all of it or the sub-items named. */
export type DocumentDealt = { itemId: string; subItemIds: string[] | null }

export type DocumentSlot = {
  id: string
  /** Null when untimed; `when` is printed in its place, if there are words. */
  start: Clock | null
  /** Null when open; not after its start: of the next day. */
  end: Clock | null
  when: LocalizedText | null
  place: LocalizedText | null
  access: Access | null
  number: string | null
  purpose: Purpose | null
  kind: SlotKind
  itemId: string
  title: LocalizedText
  continued: boolean
  abstract: LocalizedText | null
  subItems: DocumentSubItem[]
  papers: DocumentPaper[]
  /** The items of the list it deals with, its own first where that is on the list. */
  deals: DocumentDealt[]
  contributions: DocumentContribution[]
  parts: DocumentPart[]
}

export type DocumentPart = {
  id: string
  start: Clock | null
  end: Clock | null
  place: LocalizedText | null
  title: LocalizedText
  abstract: LocalizedText | null
  deals: DocumentDealt[]
  contributions: DocumentContribution[]
}

export type DocumentContribution = {
  id: string
  role: Role
  roleLabel: LocalizedText | null
  joins: boolean
  minutes: number | null
  personId: string | null
  state: string | null
  organizationId: string | null
  organization: string | null
  honorific: LocalizedText | null
  name: LocalizedText | null
  position: LocalizedText | null
  status: PublishedStatus
  attendance: Attendance
  topic: LocalizedText | null
  text: LocalizedText | null
}

/** Everybody who appears in a slot, including its parts. */
export function contributionsOf(slot: DocumentSlot): DocumentContribution[] {
  return [...slot.contributions, ...slot.parts.flatMap((part) => part.contributions)]
}

/** Every text of an agenda that is written to be read in the reader's language; names stay as written in any. */
export function textsOf({ meeting, items, days }: AgendaDocument): (LocalizedText | null)[] {
  return [
    meeting.title,
    meeting.theme,
    meeting.preamble,
    ...items.flatMap(textsOfItem),
    ...days.flatMap((day) => [day.title, day.note, day.place, ...day.slots.flatMap(textsOfSlot)]),
  ]
}

/** The same of one item of the list, or of the item of a slot. */
function textsOfItem(item: TextsOfItem): (LocalizedText | null)[] {
  return itemTexts(item).map(({ text }) => text)
}

/** The same of one slot. */
function textsOfSlot(slot: DocumentSlot): (LocalizedText | null)[] {
  return slotTexts(slot).map(({ text }) => text)
}

/** A text, the field it stands in, and the part or appearance whose field that is. */
type TextAt = { text: LocalizedText | null; field: string; entryId?: string }

type TextsOfItem = Pick<DocumentSlot, 'title' | 'abstract' | 'subItems' | 'papers'>

/** The texts of an item, each with its field. */
export function itemTexts({ title, abstract, subItems, papers }: TextsOfItem): TextAt[] {
  return [
    { text: title, field: 'title' },
    { text: abstract, field: 'abstract' },
    ...subItems.map(({ text }) => ({ text, field: 'subItems' })),
    ...papers.map((paper) => ({ text: paper.title, field: 'papers' })),
  ]
}

/** The texts of a slot, its item, its parts and its people, each with its field. */
export function slotTexts(slot: DocumentSlot): TextAt[] {
  const inside = (entryId: string, texts: Record<string, LocalizedText | null>) =>
    Object.entries(texts).map(([field, text]) => ({ text, field, entryId }))
  return [
    ...itemTexts(slot),
    { text: slot.when, field: 'when' },
    { text: slot.place, field: 'place' },
    ...slot.parts.flatMap(({ id, title, abstract, place }) => inside(id, { title, abstract, place })),
    ...contributionsOf(slot).flatMap(({ id, roleLabel, position, topic, text }) => inside(id, { roleLabel, position, topic, text })),
  ]
}
