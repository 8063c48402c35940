import { headers } from 'next/headers'
import { isLocale, type Locale } from '#domain/text/locale'

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

/** The nonce of this response's content security policy, for scripts that set styles. */
export async function currentNonce(): Promise<string> {
  return (await headers()).get('x-gavel-nonce') ?? ''
}
