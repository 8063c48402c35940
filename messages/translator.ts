import { createTranslator } from 'use-intl/core'
import type { Locale } from '#domain/text/locale'
import en from './en.json' with { type: 'json' }
import kk from './kk.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

/** The sentences of all screens. English is the reference that the other languages must match (a test compares them). */
export type Messages = typeof en

const MESSAGES: Record<Locale, Messages> = { en, ru, kk }

function make(locale: Locale) {
  return createTranslator<Messages>({ locale, messages: MESSAGES[locale], timeZone: 'UTC' })
}

export type Translator = ReturnType<typeof make>

const made = new Map<Locale, Translator>()

/** Translates into one language. Each language has one translator for all requests, because its formats are cached. */
export function translator(locale: Locale): Translator {
  const known = made.get(locale)
  if (known) return known
  const fresh = make(locale)
  made.set(locale, fresh)
  return fresh
}

/** The messages themselves, for a screen whose script uses them in the browser. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale]
}
