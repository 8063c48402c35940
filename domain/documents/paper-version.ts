import type { Standing } from '#domain/agenda/agenda-document'
import type { PaperWords } from '#domain/documents/paper-words'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'

/**
 * What every file of a version says: “Version 2, provisional, 24 September 2018, 10:42 Bishkek time”. The time is on the clock of the
 * meeting's zone. Versions from before standings were asked leave the standing out.
 */
export function versionWords(
  version: { number: number; publishedAt: Instant; standing: Standing | null },
  timeZone: string,
  locale: Locale,
  words: PaperWords,
): string {
  const values = { number: version.number, date: formatInstant(version.publishedAt, locale, timeZone), zone: words.zone(timeZone) }
  if (version.standing === null) return words.say('papers.version', values)
  return words.say('papers.versionOfStanding', { ...values, standing: words.say(`papers.standings.${version.standing.code}`) })
}
