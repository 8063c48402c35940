/**
 * The letters our font files keep, a file for each part, in the form of CSS `unicode-range`. Latin with the signs of
 * print; Latin letters with marks (Turkish, Azerbaijani, Turkmen, names); Russian and its neighbours; and what Kazakh,
 * Kyrgyz, Tajik and Uzbek add to it. A letter outside is drawn by a font of the reader's own.
 */
export const KEPT = {
  latin:
    'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  'latin-ext': 'U+100-130, U+132-151, U+154-17F, U+18F, U+218-21B, U+259, U+2BE-2BF, U+2C7, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0',
  cyrillic: 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116',
  'cyrillic-ext': 'U+492-493, U+496-497, U+49A-49D, U+4A2-4A3, U+4AE-4AF, U+4B2-4B3, U+4B6-4BB, U+4D8-4D9, U+4E2-4E3, U+4E6-4E9, U+4EE-4EF',
} as const

/**
 * The letters of РУ and ҚАЗ, which every page has in its header: without this file an English page would fetch 30 KB for five
 * letters.
 */
export const SWITCH = { cyrillic: 'U+410, U+417, U+420, U+423', 'cyrillic-ext': 'U+49A' } as const

/** The common letters: for these a fallback gets the widths of ours. */
export const MATCHED =
  'U+20-7E, U+A0, U+AB, U+BB, U+C0-D6, U+D8-F6, U+F8-FF, U+2013-2014, U+2018-2019, U+201C-201E, U+2026, U+2116, U+401, U+406, U+40E, U+410-44F, U+451, U+456, U+45E, U+492-493, U+49A-49B, U+4A2-4A3, U+4AE-4B3, U+4B6-4B7, U+4BA-4BB, U+4D8-4D9, U+4E2-4E3, U+4E8-4E9, U+4EE-4EF'

export type Part = keyof typeof KEPT

export const PARTS: readonly Part[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']

/** All letters of a `unicode-range`, one after another. */
export function lettersOf(range: string): string {
  return range
    .split(', ')
    .flatMap((span) => {
      const [first = 0, last = first] = span
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
}

/** Letters as a `unicode-range`; neighbours become one range. */
export function rangeOf(letters: readonly string[]): string {
  const spans: { first: number; last: number }[] = []
  for (const code of letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const span = spans.at(-1)
    if (span?.last === code - 1) span.last = code
    else spans.push({ first: code, last: code })
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return spans.map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ')
}
