'use client'

import { useEffect, useState } from 'react'
import { isShown, type ProgrammeText, SHOWN, type Shown } from '#domain/agenda/languages/programme-texts'
import { LOCALES, type Locale } from '#domain/text/locale'

/** Which texts are shown, and the language they are written in. */
export type TextFilter = { to: Locale; show: Shown; find: string }

/** The filter as the address has it; `reader` is the language of the page and `home` that of the original. */
export function filterIn(query: Record<string, string | string[] | undefined>, reader: Locale, home: Locale): TextFilter {
  const other = LOCALES.find((locale) => locale !== home) ?? home
  return {
    to: LOCALES.find((locale) => locale === query.to) ?? (reader === home ? other : reader),
    show: SHOWN.find((shown) => shown === query.show) ?? 'all',
    find: typeof query.find === 'string' ? query.find : '',
  }
}

/** The filter, kept in the address, and the address of another one. */
export function useTextFilter(initial: TextFilter): [filter: TextFilter, set: (more: Partial<TextFilter>) => void] {
  const [filter, setFilter] = useState(initial)
  useEffect(() => {
    const address = addressOf(filter)
    if (`${window.location.pathname}${window.location.search}` !== address) window.history.replaceState(window.history.state, '', address)
  }, [filter])
  return [filter, (more) => setFilter({ ...filter, ...more })]
}

function addressOf({ to, show, find }: TextFilter): string {
  const query = new URLSearchParams({ to, ...(show === 'all' ? {} : { show }), ...(find === '' ? {} : { find }) })
  return `${window.location.pathname}?${query}`
}

/** Whether a text is among those asked for. */
export function matches(text: ProgrammeText, { show, find }: TextFilter): boolean {
  const sought = find.trim().toLowerCase()
  return isShown(text, show) && (sought === '' || LOCALES.some((locale) => text.text[locale]?.toLowerCase().includes(sought)))
}
