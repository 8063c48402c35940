import { z } from 'zod'
import { isLocale, LOCALES, type Locale } from '#domain/text/locale'

/**
 * A text in up to three languages, one of them the original. `renders` keeps, for each translation, the original wording it was made
 * from, which tells whether the translation is stale.
 */
export type LocalizedText = {
  original: Locale
  en?: string
  ru?: string
  kk?: string
  renders?: { en?: string; ru?: string; kk?: string }
  /** Invented for the demonstration; marked so wherever it is read. */
  demonstration?: true
}

/** A text as one reader sees it: the words, and their language. */
export type Reading = { text: string; lang: Locale; demonstration: boolean }

/** Maximum length of each kind of text, in UTF-16 units. */
export const TEXT_LIMITS = { title: 500, line: 1_000, paragraph: 20_000, name: 200 } as const

const wording = z.string().max(TEXT_LIMITS.paragraph)

/** The stored shape, to parse a text from a document or a request. */
export const localizedTextSchema = z.object({
  original: z.enum(LOCALES),
  en: wording.optional(),
  ru: wording.optional(),
  kk: wording.optional(),
  renders: z.object({ en: wording.optional(), ru: wording.optional(), kk: wording.optional() }).optional(),
  demonstration: z.literal(true).optional(),
})

/**
 * Words as they are stored: composed (NFC), line ends as LF, no control characters, trimmed. Everything else, right-to-left text and
 * emoji included, stays as written.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029\uFEFF]/g, '')
      .normalize('NFC')
      .trim()
  )
}

/** A text written in one language, its original. */
export function original(locale: Locale, text: string): LocalizedText {
  return { original: locale, [locale]: text }
}

/** True if no language has words. */
export function isBlank(text: LocalizedText | null | undefined): boolean {
  return text == null || LOCALES.every((locale) => !text[locale])
}

/**
 * The text for a reader of `locale`: in that language, else the original, else any other, with the language it is in. Null if no
 * language has words.
 */
export function reading(text: LocalizedText | null | undefined, locale: Locale): Reading | null {
  if (text == null) return null
  for (const lang of [locale, text.original, ...LOCALES]) {
    const words = text[lang]
    if (words) return { text: words, lang, demonstration: text.demonstration === true }
  }
  return null
}

/** The words alone, for places that cannot mark the language; empty if there are none. */
export function words(text: LocalizedText | null | undefined, locale: Locale): string {
  return reading(text, locale)?.text ?? ''
}

/**
 * The text with one language replaced. A translation records the original wording it renders; an emptied language is removed.
 * Written by a person, it is no demonstration text any more.
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
    // A translation older than its original renders nothing yet: somebody must confirm it.
    if (locale === next.original)
      for (const other of LOCALES) if (other !== locale && next[other] && renders[other] === undefined) renders[other] = ''
  }
  if (Object.keys(renders).length > 0) next.renders = renders
  else delete next.renders
  return isBlank(next) ? null : next
}

/**
 * The text with its translation in `locale` marked as one of the original wording that its writer saw: where the original was changed
 * meanwhile, it is stale.
 */
export function asRenderOf(text: LocalizedText | null, locale: Locale, seen: string): LocalizedText | null {
  return text?.renders?.[locale] === undefined ? text : { ...text, renders: { ...text.renders, [locale]: seen } }
}

/**
 * A text as it prints: nothing where the original was taken out, for what is left renders words that no longer stand. Words typed in
 * another language alone render nothing, and stay.
 */
export function asPrinted(text: LocalizedText | null): LocalizedText | null {
  if (text === null || text[text.original]) return text
  const left = languagesOf(text)
  return left.length > 0 && left.every((locale) => text.renders?.[locale]) ? null : text
}

/** True if the original has changed since this translation was made. */
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
