import type { Locale } from '#domain/text/locale'

/** The language most of a text is in, by its letters: Kazakh has some of its own. */
export function localeOf(text: string): Locale {
  const sample = text.slice(0, 20_000).toLowerCase()
  let [latin, cyrillic, kazakh] = [0, 0, 0]
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) latin += 1
    else if (code >= 0x430 && code <= 0x44f) cyrillic += 1
    else if (code > 0x44f && KAZAKH.includes(sample.charAt(at))) kazakh += 1
  }
  if (cyrillic + kazakh < latin) return 'en'
  return kazakh * 25 > cyrillic + kazakh ? 'kk' : 'ru'
}

const KAZAKH = 'әғқңөұүһі'
