/** The sentences of a list of changes. Those that are said no more stand in lists that earlier releases froze. */
export type ChangeCode =
  | 'meeting-moved'
  | 'meeting-moved-whole'
  | 'item-added'
  | 'item-removed'
  | 'item-moved'
  | 'item-retitled'
  | 'day-added'
  | 'day-removed'
  | 'slot-added'
  | 'slot-removed'
  | 'slot-retimed'
  | 'slot-moved'
  | 'slot-reordered'
  | 'slot-continued'
  | 'slot-not-continued'
  | 'title-changed'
  | 'translation-changed'
  | 'part-added'
  | 'part-removed'
  | 'person-added'
  | 'person-removed'
  | 'person-replaced'
  | 'person-moved'
  | 'person-joined'
  | 'person-parted'
  | 'person-confirmed'
  | 'person-unconfirmed'
  | 'order-changed'
  | 'field-added'
  | 'field-removed'
  | 'field-changed'
  | 'text-added'
  | 'text-removed'
  | 'text-reworded'
  | 'text-translated'
  | 'text-confirmed'
  | 'language-added'
  | 'field-reordered'
  | 'deal-added'
  | 'deal-removed'
  | 'deal-changed'
  | 'slot-as-before'
  | 'meeting-as-before'
  | 'slots-gone'
  // Said no more.
  | 'meeting-changed'
  | 'text-changed'
  | 'parts-changed'
  | 'person-changed'

/**
 * One thing a reader of the last version should know about the next. Values are words of the documents themselves, codes, clocks and
 * days; `slotId` is the slot it is about.
 */
export type Change = { code: ChangeCode; slotId: string | null; values: Record<string, string> }

/**
 * What some changes are about: the values that name it in a sentence. Of a field, `where` says what has it: `meeting`,
 * `agenda`, `item`, `day`, `part` or `person`; otherwise it is a slot's.
 */
export type Subject = { slotId: string | null; values: Record<string, string> }

/** For what names itself. */
export const NOTHING: Subject = { slotId: null, values: {} }

/** A change of a subject. */
export function changeOf(subject: Subject, code: ChangeCode, values: Record<string, string> = {}): Change {
  return { code, slotId: subject.slotId, values: { ...subject.values, ...values } }
}
