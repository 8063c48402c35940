import { preload } from 'react-dom'
import type { Locale } from '#domain/text/locale'
import displayCyrillic from '../.fonts/display-cyrillic.woff2'
import displayCyrillicExt from '../.fonts/display-cyrillic-ext.woff2'
import displayLatin from '../.fonts/display-latin.woff2'
import sansCyrillic from '../.fonts/sans-cyrillic.woff2'
import sansCyrillicExt from '../.fonts/sans-cyrillic-ext.woff2'
import sansLatin from '../.fonts/sans-latin.woff2'
import serifCyrillic from '../.fonts/serif-cyrillic.woff2'
import serifCyrillicExt from '../.fonts/serif-cyrillic-ext.woff2'
import serifLatin from '../.fonts/serif-latin.woff2'

// Latin holds the figures and the signs of every language.
const LATIN = [displayLatin, sansLatin, serifLatin]
const RUSSIAN = [displayCyrillic, sansCyrillic, serifCyrillic, ...LATIN]

const FIRST_LINES: Record<Locale, readonly string[]> = {
  en: LATIN,
  ru: RUSSIAN,
  kk: [...RUSSIAN, displayCyrillicExt, sansCyrillicExt, serifCyrillicExt],
}

/** Tells the browser of the fonts every page begins with before it has read a style. Italic and other letters come as they are needed. */
export function preloadFonts(locale: Locale): void {
  for (const font of FIRST_LINES[locale]) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
