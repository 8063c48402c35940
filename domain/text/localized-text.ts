import { z } from 'zod'
import { isLocale, LOCALES, type Locale } from '#domain/text/locale'

/**
 * A text in up to three languages, one of them the original. `renders` keeps, for each translation,
 * the wording of the original it was made from, so that a translation knows when it has gone stale.
 */
export type LocalizedText = {
  original: Locale
  en?: string
  ru?: string
  kk?: string
  renders?: { en?: string; ru?: string; kk?: string }
  /** Written for a demonstration; said wherever the text is read. */
  demonstration?: true
}

/** A text as one reader meets it: the words, and the language they are in. */
export type Reading = { text: string; lang: Locale; demonstration: boolean }

/** How long each kind of text may be, in UTF-16 units, wherever it is written. */
export const TEXT_LIMITS = { title: 500, line: 1_000, paragraph: 20_000, name: 200 } as const

const wording = z.string().max(TEXT_LIMITS.paragraph)

/** The stored shape, for reading a text back out of a document or a request. */
export const localizedTextSchema = z.object({
  original: z.enum(LOCALES),
  en: wording.optional(),
  ru: wording.optional(),
  kk: wording.optional(),
  renders: z.object({ en: wording.optional(), ru: wording.optional(), kk: wording.optional() }).optional(),
  demonstration: z.literal(true).optional(),
})

/**
 * Words as they are kept: composed (NFC), with line ends as LF, without control characters, without
 * blanks at either end. Everything else, right-to-left text and emoji included, stays as written.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is its purpose
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029\uFEFF]/g, '')
      .normalize('NFC')
      .trim()
  )
}

/** A text written in one language, its original. */
export function original(locale: Locale, text: string): LocalizedText {
  return { original: locale, [locale]: text }
}

/** True when no language has a word. */
export function isBlank(text: LocalizedText | null | undefined): boolean {
  return text == null || LOCALES.every((locale) => !text[locale])
}

/**
 * The text as a reader of `locale` meets it: that language, or else the original, or else whichever
 * there is, with the language it is really in. Null when no language has a word.
 */
export function reading(text: LocalizedText | null | undefined, locale: Locale): Reading | null {
  if (text == null) return null
  for (const lang of [locale, text.original, ...LOCALES]) {
    const words = text[lang]
    if (words) return { text: words, lang, demonstration: text.demonstration === true }
  }
  return null
}

/** The words alone, for places that carry no language mark; an empty string when there are none. */
export function words(text: LocalizedText | null | undefined, locale: Locale): string {
  return reading(text, locale)?.text ?? ''
}

/**
 * The text with one language written anew. A translation takes note of the original wording it renders;
 * an emptied language is dropped. A person's own words are no demonstration any more.
 */
export function write(text: LocalizedText | null, locale: Locale, raw: string, home: Locale): LocalizedText | null {
  const next: LocalizedText = { ...(text ?? { original: home }) }
  const renders = { ...next.renders }
  const wording = cleanText(raw)
  if (next[locale] !== wording) delete next.demonstration
  if (wording === '') {
    delete next[locale]
    delete renders[locale]
  } else {
    next[locale] = wording
    const source = next[next.original]
    if (locale !== next.original && source) renders[locale] = source
    // A translation that stood before its original had words renders nothing yet: somebody must say that it is right.
    if (locale === next.original)
      for (const other of LOCALES) if (other !== locale && next[other] && renders[other] === undefined) renders[other] = ''
  }
  if (Object.keys(renders).length > 0) next.renders = renders
  else delete next.renders
  return isBlank(next) ? null : next
}

/** True when the original has moved on since this translation was made. */
export function isStale(text: LocalizedText | null, locale: Locale): boolean {
  if (text == null || locale === text.original || !text[locale]) return false
  const source = text[text.original]
  const rendered = text.renders?.[locale]
  return source !== undefined && rendered !== undefined && rendered !== source
}

/** The languages a text has words in, in the switcher's order. */
export function languagesOf(text: LocalizedText | null): Locale[] {
  return LOCALES.filter((locale) => isLocale(locale) && Boolean(text?.[locale]))
}
