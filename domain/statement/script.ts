import type { Locale } from '#domain/text/locale'

export type Script = 'latin' | 'cyrillic'

/** The script our languages are written in. */
export const SCRIPTS: Record<Locale, Script> = { en: 'latin', ru: 'cyrillic', kk: 'cyrillic' }

/** The script of most letters of a text; null if it has none of either. A name in another script does not count against it. */
export function scriptOf(text: string): Script | null {
  const [latin, cyrillic] = [text.match(/\p{Script=Latin}/gu)?.length ?? 0, text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0]
  if (latin === cyrillic) return null
  return latin > cyrillic ? 'latin' : 'cyrillic'
}

/** Whether a text can be in a language, by its letters. */
export function canBeIn(text: string, language: Locale): boolean {
  const script = scriptOf(text)
  return script === null || script === SCRIPTS[language]
}

/** The language of words of which nobody said it: the one that decides, or, in another script, the first language that has it. */
export function likelyLanguage(text: string, home: Locale): Locale {
  if (canBeIn(text, home)) return home
  return scriptOf(text) === 'latin' ? 'en' : 'ru'
}
