import type { Locale } from '#domain/text/locale'

/**
 * The first line of a canonical text whose words come from no source. It is part of the hashed bytes: screens may be reworded, this
 * may not.
 */
export const DEMONSTRATION_NOTICE: Record<Locale, string> = {
  en: 'Demonstration text, not the official document',
  ru: 'Демонстрационный текст, не официальный документ',
  kk: 'Демонстрациялық мәтін, ресми құжат емес',
}
