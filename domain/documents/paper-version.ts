import type { Standing } from '#domain/agenda/agenda-document'
import type { PaperWords } from '#domain/documents/paper-words'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'

/**
 * What every file of a version says: “Version 2, provisional, 24 September 2018, 10:42 Bishkek time”. The time is on the clock of the
 * meeting's zone. Versions from before standings were asked leave the standing out. What has no number is a draft.
 */
export function versionWords(
  version: { number: number | null; publishedAt: Instant; standing: Standing | null },
  timeZone: string,
  locale: Locale,
  words: PaperWords,
): string {
  const at = { date: formatInstant(version.publishedAt, locale, timeZone), zone: words.zone(timeZone) }
  if (version.number === null) return words.say('papers.draftOf', at)
  const values = { number: version.number, ...at }
  if (version.standing === null) return words.say('papers.version', values)
  return words.say('papers.versionOfStanding', { ...values, standing: words.say(`papers.standings.${version.standing.code}`) })
}

/** “Page {number} of {total}”: the sentence of a paper's pages, for a renderer to fill. */
export function pagesWords(words: PaperWords): string {
  return words.say('papers.page', { number: '{number}', total: '{total}' })
}
