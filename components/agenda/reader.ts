import type { DocumentContribution } from '#domain/agenda/agenda-document'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** Who reads a programme: their language, and which appearances are theirs. */
export type Reader = {
  locale: Locale
  t: Translator
  isMine: (contribution: DocumentContribution) => 'own' | 'delegation' | null
  /** The name of a State, for a delegation whose speaker is not named yet. */
  stateName: (code: string) => string
}
