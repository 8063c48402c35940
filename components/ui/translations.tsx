'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTranslator } from 'use-intl/core'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import { formatDay } from '#domain/time/format'
import type { Messages, Translator } from '#messages/translator'

type Translations = {
  locale: Locale
  t: Translator
  /** A day as the server formatted it, where it did: not every browser knows the months in Kazakh. */
  sayDay: (date: CalendarDate) => string
}

const TranslationsContext = createContext<Translations | null>(null)

/** Gives the editors of the desk, which run in the browser, the sentences of one language. Public pages do not need it. */
export function TranslationsProvider({
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
  const translations = useMemo(
    () => ({
      locale,
      t: createTranslator<Messages>({ locale, messages, timeZone: 'UTC' }),
      sayDay: (date: CalendarDate) => days[date] ?? formatDay(date, locale),
    }),
    [locale, messages, days],
  )
  return <TranslationsContext value={translations}>{children}</TranslationsContext>
}

/** The sentences and the language of the `TranslationsProvider` around. */
export function useTranslations(): Translations {
  const translations = useContext(TranslationsContext)
  if (translations === null) throw new Error('no TranslationsProvider around')
  return translations
}
