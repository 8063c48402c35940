'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTranslator } from 'use-intl/core'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages, Translator } from '#messages/translator'

type Said = {
  locale: Locale
  t: Translator
  /** A day as the server wrote it: not every browser knows the months in Kazakh. */
  sayDay: (date: CalendarDate) => string
}

const Speech = createContext<Said | null>(null)

/** Gives a screen that runs in the browser the sentences of one language. On the desk alone: reading pages need none. */
export function SpeechProvider({
  locale,
  messages,
  days,
  children,
}: {
  locale: Locale
  messages: Messages
  days: Record<CalendarDate, string>
  children: ReactNode
}) {
  const speech = useMemo(
    () => ({
      locale,
      t: createTranslator<Messages>({ locale, messages, timeZone: 'UTC' }),
      sayDay: (date: CalendarDate) => days[date] ?? date,
    }),
    [locale, messages, days],
  )
  return <Speech value={speech}>{children}</Speech>
}

/** The sentences and the language of the screen around. */
export function useSpeech(): Said {
  const speech = useContext(Speech)
  if (speech === null) throw new Error('no SpeechProvider around')
  return speech
}
