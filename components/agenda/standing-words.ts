import type { Standing } from '#domain/agenda/agenda-document'
import type { Locale } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** What a version is to its meeting: “Provisional agenda”, “Adopted by the meeting on 28 September 2018, as orally amended”. */
export function standingWords({ code, adoptedOn, amended }: Standing, locale: Locale, t: Translator): string {
  if (code !== 'adopted' || adoptedOn === null) return t(`agenda.standings.${code}`)
  return t(amended ? 'agenda.adoptedAmended' : 'agenda.adoptedOn', { date: formatDate(adoptedOn, locale) })
}
