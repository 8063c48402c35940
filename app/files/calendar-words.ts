import type { Locale } from '#domain/text/locale'
import { publicUrl } from '#server/core/public-url'

/** The address of a page of ours in a language, by what follows the language. */
export function addressIn(locale: Locale): (path: string) => string {
  return (path) => `${publicUrl()}/${locale}${path}`
}
