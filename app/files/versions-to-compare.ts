import type { Locale } from '#domain/text/locale'
import { numberIn } from '#server/web/issued-address'

/** The two versions that the address of a comparison names, the earlier one first; null where it names none. */
export function versionsToCompare({ slug, locale }: { slug: string; locale: Locale }, url: URL) {
  const [from, to] = [numberIn(url.searchParams.get('from')) ?? 0, numberIn(url.searchParams.get('to')) ?? 0]
  return from < to ? { slug, from, to, locale } : null
}
