import { headers } from 'next/headers'
import { isLocale, type Locale } from '#domain/text/locale'
import { publicUrl } from '#server/core/public-url'

/** The language and address of the request, as proxy.ts noted them: for links that change only the language. */
export async function currentAddress(): Promise<{ locale: Locale; path: string; query: string }> {
  const noted = await headers()
  const locale = noted.get('x-gavel-locale')
  return { locale: isLocale(locale) ? locale : 'en', path: noted.get('x-gavel-path') ?? '', query: noted.get('x-gavel-query') ?? '' }
}

/** Whether a form was sent by its script, and not by the browser alone. */
export async function isSentByScript(): Promise<boolean> {
  return (await headers()).has('next-action')
}

/** The address of the page that led here, query included; null if the browser does not say, or it was another site's. */
export async function cameFrom(): Promise<string | null> {
  const asked = await headers()
  const referer = asked.get('referer') ?? ''
  if (!URL.canParse(referer)) return null
  const { host, pathname, search } = new URL(referer)
  return host === asked.get('host') || host === new URL(publicUrl()).host ? pathname + search : null
}

/** The nonce of this response's content security policy, for scripts that set styles. */
export async function currentNonce(): Promise<string> {
  return (await headers()).get('x-gavel-nonce') ?? ''
}
