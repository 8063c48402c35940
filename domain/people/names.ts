import { type LocalizedText, languagesOf } from '#domain/text/localized-text'

/**
 * What a person is found by: every spelling of the name, folded to lower case without accents, so that
 * `Kasabyan`, `kasabyan` and `Касабян` find what was written so. Transliteration is not invented.
 */
export function searchName(name: LocalizedText): string {
  return languagesOf(name)
    .map((locale) => fold(name[locale] ?? ''))
    .join('\n')
}

/** Folds case and accents for comparing; Kazakh letters, which are letters and not accents, stay themselves. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, (mark) => (mark === '\u0306' ? mark : ''))
    .normalize('NFC')
}

/** The name as it is said in a programme: honorific first, where there is one. */
export function withHonorific(honorific: string | null, name: string): string {
  return honorific ? `${honorific} ${name}` : name
}
