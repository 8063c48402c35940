/** The languages of Gavel, in the order of its switcher. */
export const LOCALES = ['en', 'ru', 'kk'] as const

export type Locale = (typeof LOCALES)[number]

/** Whether a word from an address or form is a language of ours. */
export function isLocale(word: unknown): word is Locale {
  return LOCALES.some((locale) => locale === word)
}

/** The language a browser prefers, from Accept-Language (RFC 9110 §12.5.4). English if none of ours, as in the Process's papers. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
      const quality = weight === undefined ? 1 : Number.parseFloat(weight.slice(2))
      return { language: tag.split('-')[0] ?? '', quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const wish of wishes) if (isLocale(wish.language)) return wish.language
  return 'en'
}
