import type { Locale } from '#domain/text/locale'

/** Ordinals written out, from the first on. Russian and Kazakh are stems; `RUSSIAN_ENDINGS` and the suffix follow. */
const ENGLISH = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

const RUSSIAN = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат',
]

const KAZAKH = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
  'он бірінші',
  'он екінші',
  'он үшінші',
  'он төртінші',
  'он бесінші',
  'он алтыншы',
  'он жетінші',
  'он сегізінші',
  'он тоғызыншы',
  'жиырмасыншы',
]

/** The endings of a Russian ordinal: of most, of those stressed on the ending (второй, шестой …), and of “третий”. */
const RUSSIAN_ENDINGS = [
  ['ый', 'ой', 'ий'],
  ['ое', 'ое', 'ье'],
  ['ая', 'ая', 'ья'],
  ['ого', 'ого', 'ьего'],
  ['ому', 'ому', 'ьему'],
  ['ым', 'ым', 'ьим'],
  ['ом', 'ом', 'ьем'],
  ['ой', 'ой', 'ьей'],
  ['ую', 'ую', 'ью'],
] as const

const STRESSED = new Set(['втор', 'шест', 'седьм', 'восьм'])

/** Every way to write an ordinal out in one language, in one order for every number: the same place is the same case and gender. */
export function writtenOut(number: number, locale: Locale): string[] {
  if (locale === 'en') return [ENGLISH[number - 1] ?? ''].filter(Boolean)
  if (locale === 'kk') return [KAZAKH[number - 1] ?? ''].filter(Boolean)
  const stem = RUSSIAN[number - 1]
  if (stem === undefined) return []
  const kind = stem === 'трет' ? 2 : STRESSED.has(stem) ? 1 : 0
  return RUSSIAN_ENDINGS.map((endings) => stem + endings[kind])
}

/** English endings of figures: 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function englishEnding(number: number): string {
  const teen = number % 100
  if (teen >= 11 && teen <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

/** Kazakh endings of figures follow the last word of the number: алтыншы, тоғызыншы, оныншы, but бесінші. */
export function kazakhEnding(number: number): 'шы' | 'ші' {
  const unit = number % 10
  if (unit !== 0) return unit === 6 || unit === 9 ? 'шы' : 'ші'
  return [10, 20, 30, 40, 60, 90].includes(number % 100) ? 'шы' : 'ші'
}

/** A number in Roman numerals. */
export function roman(number: number): string {
  const values: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let left = number
  let text = ''
  for (const [value, letters] of values)
    while (left >= value) {
      text += letters
      left -= value
    }
  return text
}
