import { isShown, type ProgrammeText, SHOWN, type Shown } from '#domain/agenda/languages/programme-texts'
import { LOCALES, type Locale } from '#domain/text/locale'

/** Which texts are shown, and the language they are written in. */
export type TextFilter = { to: Locale; show: Shown; find: string }

/** The filter as an address has it; `reader` is the language of the page and `home` that of the originals. */
export function filterIn(query: Record<string, string | string[] | undefined>, reader: Locale, home: Locale): TextFilter {
  const other = LOCALES.find((locale) => locale !== home) ?? home
  return {
    to: LOCALES.find((locale) => locale === query.to) ?? (reader === home ? other : reader),
    show: SHOWN.find((shown) => shown === query.show) ?? 'all',
    find: typeof query.find === 'string' ? query.find.slice(0, MOST_SOUGHT) : '',
  }
}

const MOST_SOUGHT = 200

/** The query of an address that has this filter. */
export function queryOf({ to, show, find }: TextFilter): string {
  return String(new URLSearchParams({ to, ...(show === 'all' ? {} : { show }), ...(find === '' ? {} : { find }) }))
}

/** Whether a text is among those asked for. What is sought may stand in any language. */
export function matches(text: ProgrammeText, { show, find }: TextFilter): boolean {
  const sought = find.trim().toLowerCase()
  return isShown(text, show) && (sought === '' || LOCALES.some((locale) => text.text[locale]?.toLowerCase().includes(sought)))
}
