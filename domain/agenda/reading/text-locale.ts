import type { Locale } from '#domain/text/locale'

/** The language most of a text is in, by its letters: Kazakh has some of its own. */
export function localeOf(text: string): Locale {
  const sample = text.slice(0, 20_000)
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0
  const cyrillic = count(/[а-яёәғқңөұүһі]/giu)
  if (cyrillic < count(/[a-z]/gi)) return 'en'
  return count(/[әғқңөұүһі]/giu) * 25 > cyrillic ? 'kk' : 'ru'
}
