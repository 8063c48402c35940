import type { Locale } from '#domain/text/locale'

/**
 * What stands first in the canonical text where its words are no source's own. It is part of the bytes that are hashed: the wording of the
 * screens may change, this may not.
 */
export const DEMONSTRATION_NOTICE: Record<Locale, string> = {
  en: 'Demonstration text, not the official document',
  ru: 'Демонстрационный текст, не официальный документ',
  kk: 'Демонстрациялық мәтін, ресми құжат емес',
}
