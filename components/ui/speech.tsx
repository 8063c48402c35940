'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTranslator } from 'use-intl/core'
import type { Locale } from '#domain/text/locale'
import type { Messages, Translator } from '#messages/translator'

const Speech = createContext<{ locale: Locale; t: Translator } | null>(null)

/** Gives a screen that runs in the browser the sentences of one language. On the desk alone: reading pages need none. */
export function SpeechProvider({ locale, messages, children }: { locale: Locale; messages: Messages; children: ReactNode }) {
  const speech = useMemo(() => ({ locale, t: createTranslator<Messages>({ locale, messages, timeZone: 'UTC' }) }), [locale, messages])
  return <Speech value={speech}>{children}</Speech>
}

/** The sentences and the language of the screen around. */
export function useSpeech(): { locale: Locale; t: Translator } {
  const speech = useContext(Speech)
  if (speech === null) throw new Error('no SpeechProvider around')
  return speech
}
