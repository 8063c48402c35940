import type { ChairPassed } from '#domain/chairmanship/chair-passed'
import type { Locale } from '#domain/text/locale'
import { formatInstantToSecond } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** What the sentences about a Chair that has passed name, in words: instants to the second in the Process's zone; `none` for no State. */
export function chairPassedWords({ received, ended, zone, chair }: ChairPassed, locale: Locale, t: Translator): Record<string, string> {
  const second = (instant: string) => formatInstantToSecond(instant, locale, zone)
  return { received: second(received), ended: second(ended), zone: zoneName(zone, t), chair: chair?.[locale] ?? 'none' }
}
