import type { Access, Purpose, Role, SlotKind } from '#domain/agenda/agenda-terms'
import type { ReadPerson } from '#domain/agenda/reading/read-person'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** An agenda as it was read from a text. Nothing in it is invented: what the text does not say is null. */
export type ReadAgenda = {
  locale: Locale
  meeting: ReadMeeting
  items: ReadItem[]
  days: ReadDay[]
}

export type ReadMeeting = {
  type: MeetingType | null
  ordinal: number | null
  title: string | null
  theme: string | null
  startsOn: CalendarDate | null
  endsOn: CalendarDate | null
  timeZone: string | null
  city: string | null
  country: string | null
  venue: string | null
  preamble: string | null
}

export type ReadSubItem = { label: string | null; text: string }
export type ReadPaper = { symbol: string | null; title: string | null; href: string | null }

export type ReadItem = {
  number: string | null
  title: string
  abstract: string | null
  purpose: Purpose | null
  subItems: ReadSubItem[]
  papers: ReadPaper[]
}

export type ReadDay = { date: CalendarDate | null; title: string | null; note: string | null; place: string | null; slots: ReadSlot[] }

export type ReadContribution = ReadPerson & { role: Role; roleLabel: string | null; topic: string | null; text: string | null }

export type ReadPart = {
  title: string
  start: Clock | null
  end: Clock | null
  place: string | null
  abstract: string | null
  contributions: ReadContribution[]
}

export type ReadSlot = {
  start: Clock | null
  end: Clock | null
  when: string | null
  place: string | null
  access: Access | null
  number: string | null
  kind: SlotKind
  title: string
  continued: boolean
  abstract: string | null
  subItems: ReadSubItem[]
  papers: ReadPaper[]
  contributions: ReadContribution[]
  parts: ReadPart[]
}

/** Why a line needs somebody's eye. Each has a sentence in the messages. */
export type ReadingProblemCode =
  | 'not-read'
  | 'furniture'
  | 'doubtful-time'
  | 'no-title'
  | 'no-date'
  | 'no-year'
  | 'weekday-differs'
  | 'out-of-order'
  | 'line-too-long'
  | 'text-too-long'

/** `quote` is the beginning of the line. */
export type ReadingProblem = { line: number; code: ReadingProblemCode; quote: string }

/** What a line of the source became. */
export type LineUse =
  | 'meeting'
  | 'day'
  | 'time'
  | 'title'
  | 'sub-item'
  | 'person'
  | 'label'
  | 'abstract'
  | 'part'
  | 'topic'
  | 'line'
  | 'place'
  | 'item'
  | 'paper'
  /** It goes on with the row of a table above. */
  | 'row'
  | 'preamble'
  | 'furniture'
  | 'left-out'
  | 'not-read'

/** What may be asked where in the text it began. */
export type Made = ReadDay | ReadSlot | ReadContribution

/** An agenda read from a text, null where none was found; what needs an eye; for each line with words what it became; and where entries began. */
export type AgendaReading = {
  agenda: ReadAgenda | null
  problems: ReadingProblem[]
  uses: ReadonlyMap<number, LineUse>
  origins: ReadonlyMap<Made, number>
}
