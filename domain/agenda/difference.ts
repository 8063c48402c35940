import type {
  AgendaDocument,
  DocumentContribution,
  DocumentDay,
  DocumentItem,
  DocumentPart,
  DocumentSlot,
  Standing,
} from '#domain/agenda/agenda-document'
import type { Place } from '#domain/agenda/placing'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

export type Field<T> = { [F in keyof T]-?: { field: F; before: T[F]; after: T[F] } }[keyof T]

export type MeetingFields = Omit<AgendaDocument['meeting'], 'id'>
export type ItemFields = Omit<DocumentItem, 'id'>
export type DayHeading = Omit<DocumentDay, 'slots'>
export type DayFields = Omit<DayHeading, 'date'>
export type SlotFields = Omit<DocumentSlot, 'id' | 'start' | 'end' | 'contributions' | 'parts'>
/** A part without its people. */
export type PartAlone = Omit<DocumentPart, 'contributions'>
export type PartFields = Omit<PartAlone, 'id' | 'start' | 'end'>
export type ContributionFields = Omit<DocumentContribution, 'id'>

export type Times = { start: Clock | null; end: Clock | null }
type Retimed = { before: Times; after: Times }

/** Slots stand in days, appearances in a part or, at null, in the slot itself. */
type InDay = Place<CalendarDate>
type InSlot = Place<string | null>

/**
 * One thing in which two agendas of a meeting differ. Slots, parts, appearances and items of the list are the same by their ids, days by
 * their dates; sub-items, papers and dealt items are fields of what has them. Whatever else a document gets, it gets a difference here.
 */
export type Difference =
  /** The first and last day, and the days of the programme, by this many days. What follows is told of the days they moved to. */
  | { kind: 'meeting-shifted'; days: number }
  | ({ kind: 'meeting-field' } & Field<MeetingFields>)
  | { kind: 'standing'; before: Standing | null; after: Standing | null }
  | { kind: 'item-added'; item: DocumentItem; to: Place<null> }
  | { kind: 'item-moved'; item: DocumentItem; to: Place<null> }
  | { kind: 'item-removed'; item: DocumentItem }
  | ({ kind: 'item-field'; item: DocumentItem } & Field<ItemFields>)
  | { kind: 'day-added'; day: DayHeading }
  | { kind: 'day-removed'; day: DayHeading }
  | ({ kind: 'day-field'; date: CalendarDate } & Field<DayFields>)
  | { kind: 'slot-added'; slot: DocumentSlot; to: InDay }
  | { kind: 'slot-moved'; slot: DocumentSlot; from: InDay; to: InDay }
  | { kind: 'slot-removed'; slot: DocumentSlot; from: InDay }
  | ({ kind: 'slot-retimed'; slot: DocumentSlot } & Retimed)
  | ({ kind: 'slot-field'; slot: DocumentSlot } & Field<SlotFields>)
  | { kind: 'part-added'; slot: DocumentSlot; part: PartAlone; to: Place<null> }
  | { kind: 'part-moved'; slot: DocumentSlot; part: PartAlone; to: Place<null> }
  | { kind: 'part-removed'; slot: DocumentSlot; part: PartAlone }
  | ({ kind: 'part-retimed'; slot: DocumentSlot; part: PartAlone } & Retimed)
  | ({ kind: 'part-field'; slot: DocumentSlot; part: PartAlone } & Field<PartFields>)
  | { kind: 'contribution-added'; slot: DocumentSlot; contribution: DocumentContribution; to: InSlot }
  | { kind: 'contribution-moved'; slot: DocumentSlot; contribution: DocumentContribution; from: InSlot; to: InSlot }
  | { kind: 'contribution-removed'; slot: DocumentSlot; contribution: DocumentContribution }
  | ({ kind: 'contribution-field'; slot: DocumentSlot; contribution: DocumentContribution } & Field<ContributionFields>)
