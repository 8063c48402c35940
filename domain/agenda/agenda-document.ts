import type { Attendance, Purpose, Role, SlotKind, Status } from '#domain/agenda/agenda-terms'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/**
 * A whole agenda in all languages, frozen by publishing. Public pages, files and feeds read nothing else. `personId` and
 * `organizationId` say whose an appearance is and are never printed. A change of shape needs a new format: see
 * `read-agenda-document.ts`.
 */
export type AgendaDocument = { format: 1; meeting: MeetingFacts; days: DocumentDay[] }

export type DocumentDay = { date: CalendarDate; slots: DocumentSlot[] }

export type DocumentSlot = {
  id: string
  start: Clock
  end: Clock | null
  purpose: Purpose | null
  kind: SlotKind
  itemId: string
  title: LocalizedText
  continued: boolean
  abstract: LocalizedText | null
  subItems: { label: string; text: LocalizedText }[]
  contributions: DocumentContribution[]
  parts: DocumentPart[]
}

export type DocumentPart = {
  id: string
  title: LocalizedText
  abstract: LocalizedText | null
  contributions: DocumentContribution[]
}

export type DocumentContribution = {
  id: string
  role: Role
  personId: string | null
  state: string | null
  organizationId: string | null
  organization: string | null
  honorific: LocalizedText | null
  name: LocalizedText | null
  position: LocalizedText | null
  status: Status
  attendance: Attendance
  topic: LocalizedText | null
  text: LocalizedText | null
}

/** Everybody who appears in a slot, including its parts. */
export function contributionsOf(slot: DocumentSlot): DocumentContribution[] {
  return [...slot.contributions, ...slot.parts.flatMap((part) => part.contributions)]
}

/** Every text of an agenda that is written to be read in the reader's language; names stay as written in any. */
export function textsOf({ meeting, days }: AgendaDocument): (LocalizedText | null)[] {
  const said = days
    .flatMap((day) => day.slots)
    .flatMap((slot) => [
      slot.title,
      slot.abstract,
      ...slot.subItems.map(({ text }) => text),
      ...slot.parts.flatMap((part) => [part.title, part.abstract]),
      ...contributionsOf(slot).flatMap(({ position, topic, text }) => [position, topic, text]),
    ])
  return [meeting.title, meeting.theme, ...said]
}
