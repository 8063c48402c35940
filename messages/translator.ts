import { createTranslator } from 'use-intl/core'
import type { Locale } from '#domain/text/locale'
import en from './en.json' with { type: 'json' }
import kk from './kk.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

/** The sentences of all screens; English is the measure that the others must match (a check compares them). */
export type Messages = typeof en

const MESSAGES: Record<Locale, Messages> = { en, ru, kk }

function make(locale: Locale) {
  return createTranslator<Messages>({ locale, messages: MESSAGES[locale], timeZone: 'UTC' })
}

export type Translator = ReturnType<typeof make>

const made = new Map<Locale, Translator>()

/** Says the sentences of one language. One translator a language serves all requests: its formats are kept. */
export function translator(locale: Locale): Translator {
  const known = made.get(locale)
  if (known) return known
  const fresh = make(locale)
  made.set(locale, fresh)
  return fresh
}

/** The sentences themselves, for a screen whose script must say them in the browser. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale]
}
