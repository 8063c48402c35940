import { z } from 'zod'
import { LOCALES, type Locale } from '#domain/text/locale'
import { cleanText, type LocalizedText, TEXT_LIMITS } from '#domain/text/localized-text'
import { typedAnew, type Wordings, wordings, writeAll } from '#domain/text/text-input'
import { isWebAddress } from '#domain/text/web-address'

/** What a reader is told in words of whom to write to, and of what may be done with the record. */
export const CONTACT_TEXTS = ['postal', 'press', 'licence', 'accessibility'] as const
export type ContactText = (typeof CONTACT_TEXTS)[number]

/** How the keepers of the Process are reached; whatever is not set is null and leaves no trace on a page. */
export type Contact = { email: string | null; web: string | null } & Record<ContactText, LocalizedText | null>

/** `version` counts the changes, so that two admins do not overwrite each other. */
export type ContactView = Contact & { version: number }

export const NO_CONTACT: ContactView = { version: 0, email: null, web: null, postal: null, press: null, licence: null, accessibility: null }

const address = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max)).default('')

export const setContactInput = z.strictObject({
  version: z.coerce.number().int().min(0),
  email: address(TEXT_LIMITS.name).refine((text) => text === '' || z.email().safeParse(text).success, 'no-email'),
  web: address(TEXT_LIMITS.line).refine((text) => text === '' || isWebAddress(text), 'no-link'),
  postal: wordings(TEXT_LIMITS.line).default({}),
  press: wordings(TEXT_LIMITS.line).default({}),
  licence: wordings(TEXT_LIMITS.line).default({}),
  accessibility: wordings(TEXT_LIMITS.line).default({}),
})

/**
 * A text of the contact as an admin typed it. Its original language is the first that has words; where the original is emptied, another
 * language that has words takes its place.
 */
export function writtenAnew(text: LocalizedText | null, typed: Wordings): LocalizedText | null {
  const wordsIn = (locale: Locale) => typed[locale] ?? text?.[locale] ?? ''
  const home = text !== null && wordsIn(text.original) !== '' ? text.original : LOCALES.find((locale) => wordsIn(locale) !== '')
  if (home === undefined) return null
  if (text?.original === home) return writeAll(text, typedAnew(text, typed), home)
  return writeAll(null, Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale)])), home)
}
