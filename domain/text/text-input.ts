import { z } from 'zod'
import { LOCALES, type Locale } from '#domain/text/locale'
import { cleanText, type LocalizedText, TEXT_LIMITS, write } from '#domain/text/localized-text'

/** What a person typed into the languages of one text; a language left out stays as it is. */
export type Wordings = { en?: string | undefined; ru?: string | undefined; kk?: string | undefined }

/** A field of one to three languages, each cleaned and no longer than `max`. Says `too-long` with the limit. */
export function wordings(max: number) {
  const one = z.string().transform(cleanText).pipe(z.string().max(max)).optional()
  return z.strictObject({ en: one, ru: one, kk: one })
}

/** One line in one language, trimmed; says `required` when there must be something and there is not. */
export function line(max: number = TEXT_LIMITS.name) {
  return z.string('required').transform(cleanText).pipe(z.string().min(1, 'required').max(max))
}

/**
 * What of a form's languages was really typed: those that say something else than what stands. A form sends all of them,
 * and a translation nobody touched must not pass for one made of the new original.
 */
export function typedAnew(text: LocalizedText | null, sent: Wordings): Wordings {
  return Object.fromEntries(
    LOCALES.filter((locale) => sent[locale] !== undefined && sent[locale] !== (text?.[locale] ?? '')).map((locale) => [
      locale,
      sent[locale],
    ]),
  )
}

/** Writes every language that was typed into a text. `home` is the original language of a text that begins here. */
export function writeAll(text: LocalizedText | null, typed: Wordings, home: Locale): LocalizedText | null {
  // The original goes first: a translation sent with it renders the new wording, not the one before.
  const first = text?.original ?? home
  const order = [first, ...LOCALES.filter((locale) => locale !== first)]
  return order.reduce<LocalizedText | null>((written, locale) => {
    const wording = typed[locale]
    return wording === undefined ? written : write(written, locale, wording, home)
  }, text)
}

/** Texts as the fields of a form, `title.en` and so on, with an empty string where a language has no words. */
export function byLanguage(texts: Record<string, LocalizedText | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => LOCALES.map((locale) => [`${name}.${locale}`, text?.[locale] ?? ''])),
  )
}
