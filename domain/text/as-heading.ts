import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** A text as a heading or a line beneath one: without the full stop some papers print after a theme. What is stored keeps it. */
export function asHeading(text: LocalizedText | null): LocalizedText | null {
  if (text === null) return null
  const heading = { ...text }
  for (const locale of LOCALES) {
    const words = heading[locale]
    if (words !== undefined) heading[locale] = words.replace(/(?<![.…])\.$/, '')
  }
  return heading
}
