import { type LocalizedText, languagesOf } from '#domain/text/localized-text'

/**
 * The text a person is searched by: every spelling of the name, in lower case without accents. `Kasabyan` and `Касабян` are found
 * only if written so; nothing is transliterated.
 */
export function searchName(name: LocalizedText): string {
  return languagesOf(name)
    .map((locale) => fold(name[locale] ?? ''))
    .join('\n')
}

/** Removes case and accents for comparing. Kazakh letters are letters, not accents, and stay. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, (mark) => (mark === '\u0306' ? mark : ''))
    .normalize('NFC')
}

/** The name as a programme prints it: with the honorific, if any, first. */
export function withHonorific(honorific: string | null, name: string): string {
  return honorific ? `${honorific} ${name}` : name
}
