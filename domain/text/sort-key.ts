import type { Locale } from '#domain/text/locale'

const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

/**
 * A key for sorting names by a language's own alphabet. Kazakh letters are far from their neighbours in Unicode, so each becomes its
 * place in the alphabet; Russian and English sort by code point. An accent on a Latin letter does not move a name.
 */
export function sortKey(text: string, locale: Locale): string {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replaceAll('ё', locale === 'ru' ? 'е' : 'ё')
  if (locale !== 'kk') return folded
  return [...folded]
    .map((letter) => {
      const place = KAZAKH.indexOf(letter)
      return place < 0 ? letter : `~${String(place).padStart(2, '0')}`
    })
    .join('')
}
