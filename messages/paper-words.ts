import type { PaperWords } from '#domain/documents/paper-words'
import type { Locale } from '#domain/text/locale'
import { translator } from '#messages/translator'
import { zoneName, zoneWithOffset } from '#messages/zone-name'

/** The sentences of papers in one language. */
export function paperWords(locale: Locale): PaperWords {
  const t = translator(locale)
  return {
    say: (code, values) => t(code, values),
    zone: (timeZone) => zoneName(timeZone, t),
    zoneOn: (timeZone, date) => zoneWithOffset(timeZone, date, t),
  }
}
