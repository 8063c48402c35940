import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { ParagraphChange, WordChange } from '#domain/statement/compare'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'

/** Two revisions of a text compared in a language, for those who may read both. */
export type ComparisonView = {
  meeting: MeetingFacts
  /** The later of the two. */
  document: StatementDocument
  locale: Locale
  from: number
  to: number
  /** When the later one was made. */
  madeAt: Instant
  /** The numbers of all revisions that the reader may read. */
  readable: number[]
  titleChanges: WordChange[]
  changes: ParagraphChange[]
}
