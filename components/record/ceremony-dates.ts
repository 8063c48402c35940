import type { CeremonyView } from '#domain/chairmanship/chairmanships-view'
import type { Locale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The day of a ceremony, or the days on one of which it was; and that it was only planned, where no source tells that it was held. */
export function ceremonyDates(ceremony: Pick<CeremonyView, 'from' | 'on' | 'planned'>, locale: Locale, t: Translator): string {
  const date = formatDates(ceremony.from, ceremony.on, locale)
  return ceremony.planned ? t('chairmanship.planned', { date }) : date
}
