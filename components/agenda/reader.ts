import type { AgendaDocument, DocumentContribution } from '#domain/agenda/agenda-document'
import type { OnNow } from '#domain/agenda/on-now'
import type { SlotMark } from '#domain/agenda/slot-marks'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** Who reads a programme: their language, and which appearances are theirs. */
export type ReaderOf = {
  locale: Locale
  t: Translator
  isMine: (contribution: DocumentContribution) => 'own' | 'delegation' | null
  /** What the States and organisations are called for whom people speak. */
  sides: SideNamesView
  /** Whether it stands in a frame on another site: what leads away then opens beside. */
  framed?: boolean
  /** What slots are marked with since the version before, by id. */
  marks?: ReadonlyMap<string, SlotMark>
  /** What is on while it is read; null where it does not run. */
  now?: OnNow | null
}

/** A reader, and what they read: the zones of the meeting, and the list of items that its slots refer to. */
export type Reader = ReaderOf & Pick<AgendaDocument, 'meeting' | 'items'>
