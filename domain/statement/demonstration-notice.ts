import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/**
 * The first line of a canonical text whose words come from no source. It is part of the hashed bytes: screens may be reworded, this
 * may not.
 */
export const DEMONSTRATION_NOTICE: Record<Locale, string> = {
  en: 'Demonstration text, not the official document',
  ru: 'Демонстрационный текст, не официальный документ',
  kk: 'Демонстрациялық мәтін, ресми құжат емес',
}

/** Stands for whoever presided on a demonstration text, which nobody issued: no person is named. */
export const DEMONSTRATION_CHAIRPERSON: LocalizedText = {
  original: 'en',
  en: 'Chairperson (demonstration)',
  ru: 'Председатель (демонстрация)',
  kk: 'Төраға (демонстрация)',
}
