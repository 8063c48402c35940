import { z } from 'zod'
import type { Status } from '#domain/agenda/agenda-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** Acts of several changes that an organiser does in one: `together` names one of them. `messages/` has a sentence for each. */
export const TOGETHER_CODES = [
  'moved',
  'pushed',
  'stretched',
  'split',
  'joined',
  'continued',
  'duplicated',
  'several-moved',
  'several-edited',
  'several-removed',
  'several-confirmed',
  'entries-pasted',
  'people-pasted',
  'speaker-named',
  'words-filled',
  'translated',
  'still-right',
  'mended',
] as const

/** Acts of one save, as they are told of by what they changed. */
export const SINGLE_CODES = [
  'slot-added',
  'slot-removed',
  'slot-moved',
  'slot-stretched',
  'slots-exchanged',
  'slots-reordered',
  'slot-edited',
  'title-edited',
  'item-added',
  'item-removed',
  'item-edited',
  'items-reordered',
  'part-added',
  'part-removed',
  'part-moved',
  'part-edited',
  'person-added',
  'person-removed',
  'person-moved',
  'person-edited',
  'status-changed',
  'day-added',
  'day-removed',
  'day-edited',
  'agenda-filled',
  'text-accepted',
  'version-made-draft',
] as const

export type ActCode = (typeof TOGETHER_CODES)[number] | (typeof SINGLE_CODES)[number]

/** What an act is called, in codes: of which entry or person, to which time or day, how many. */
export type ActName = {
  code: ActCode
  title?: LocalizedText | null
  who?: LocalizedText | null
  /** A State by its code, or an organisation by its id, where nobody is named. */
  side?: string | null
  status?: Status
  time?: Clock | null
  date?: CalendarDate
  count?: number
}

/** How an act of several changes names itself. `about` is the entry whose title is said. */
export const togetherName = z.strictObject({
  code: z.enum(TOGETHER_CODES),
  about: z.uuid('invalid').exactOptional(),
  count: z.number().int().positive().exactOptional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid')
    .exactOptional(),
})
export type TogetherName = z.output<typeof togetherName>

/** An act of an organiser that can be undone or done again. */
export type ActView = { id: string; name: ActName }

/** What an organiser can undo and do again next; null where there is nothing. */
export type DraftHistory = { undo: ActView | null; redo: ActView | null }
