import type { DocumentContribution } from '#domain/agenda/agenda-document'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** For whom a programme is set: their language, and whose appearances are theirs. */
export type Reader = {
  locale: Locale
  t: Translator
  isMine: (one: DocumentContribution) => 'own' | 'delegation' | null
  /** What a State is called, for a delegation whose speaker is not named yet. */
  stateName: (code: string) => string
}
