import { z } from 'zod'
import { LOCALES, type Locale } from '#domain/text/locale'
import { cleanText, type LocalizedText, TEXT_LIMITS, write } from '#domain/text/localized-text'

/** What a person typed into the languages of a text; a missing language stays unchanged. */
export type Wordings = { en?: string | undefined; ru?: string | undefined; kk?: string | undefined }

/** A field of one to three languages, each cleaned and at most `max` long; otherwise `too-long` with the limit. */
export function wordings(max: number) {
  const wording = z.string().transform(cleanText).pipe(z.string().max(max)).optional()
  return z.strictObject({ en: wording, ru: wording, kk: wording })
}

/** A set of fields whose names are not known beforehand, such as one box for each State; otherwise `too-large`. */
export function fieldsOf<K extends z.core.$ZodRecordKey, V extends z.core.SomeType>(name: K, value: V, mostEntries: number) {
  return z
    .record(name, value)
    .refine((given) => Object.keys(given).length <= mostEntries, 'too-large')
    .meta({ mostEntries })
}

/** One line in one language, trimmed; `required` if empty. */
export function line(max: number = TEXT_LIMITS.name) {
  return z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(max))
}

/**
 * The languages of a form that were really changed. A form sends all of them, and an untouched translation must not count as made
 * from the new original.
 */
export function typedAnew(text: LocalizedText | null, sent: Wordings): Wordings {
  return Object.fromEntries(
    LOCALES.filter((locale) => sent[locale] !== undefined && sent[locale] !== (text?.[locale] ?? '')).map((locale) => [
      locale,
      sent[locale],
    ]),
  )
}

/** Writes every typed language into a text. `home` is the original language of a new text. */
export function writeAll(text: LocalizedText | null, typed: Wordings, home: Locale): LocalizedText | null {
  // The original first: a translation sent along renders the new wording, not the old one.
  const first = text?.original ?? home
  const order = [first, ...LOCALES.filter((locale) => locale !== first)]
  return order.reduce<LocalizedText | null>((written, locale) => {
    const wording = typed[locale]
    return wording === undefined ? written : write(written, locale, wording, home)
  }, text)
}

/** Texts as form fields, `title.en` and so on; empty where a language has no words. */
export function byLanguage(texts: Record<string, LocalizedText | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => LOCALES.map((locale) => [`${name}.${locale}`, text?.[locale] ?? ''])),
  )
}
