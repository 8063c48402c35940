import { isLocale, type Locale } from '#domain/text/locale'

/** What an address asks of the texts issued at a meeting: which one by its number (`no`), and as it was after which correction (`as`). */
export function issuedAddress(url: string, { slug, locale }: { slug: string; locale: string }) {
  const { searchParams } = new URL(url)
  const home: Locale = isLocale(locale) ? locale : 'en'
  return { as: searchParams.get('as'), args: { slug, locale: home, number: numberIn(searchParams.get('no')) } }
}

/** The number in an address; null where there is none, and one that no text has where it is no number. */
export function numberIn(raw: string | string[] | null | undefined): number | null {
  if (raw == null) return null
  return typeof raw === 'string' && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : 0
}
