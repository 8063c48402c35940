import type { ServerResponse } from 'node:http'
import { environment } from '#config/environment'

/** What a page may do is said by its own policy. Everything else may do nothing; `style-src` is for the icon, which styles itself. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Headers of every answer, files and errors included. */
const HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Content-Security-Policy', NOTHING],
  // For browsers that do not know `frame-ancestors`. A programme made for frames goes without it.
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
] as const

const OVER_TLS = [...HEADERS, ['Strict-Transport-Security', 'max-age=63072000']] as const

/** The headers that every answer has at a public address. Browsers are told to come back by TLS alone only where it is https. */
export function headersAt(address: string | undefined): readonly (readonly [string, string])[] {
  return address?.startsWith('https:') ? OVER_TLS : HEADERS
}

let own: ReturnType<typeof headersAt> | null = null

/** The headers that every answer of this server has. */
export function commonHeaders(): ReturnType<typeof headersAt> {
  own ??= headersAt(environment().PUBLIC_URL)
  return own
}

/** An address by which whoever has it answers: no page, of ours either, is told that it led there. */
const ANSWER_LINK = /^\/..\/answer\//

/**
 * Sets the headers that every answer has. From an answer link a browser names the site alone as the one before: with no word at all
 * (`no-referrer`) it would send a form without scripts as from nowhere, and that is refused.
 */
export function setCommonHeaders(response: ServerResponse): void {
  for (const [name, value] of commonHeaders()) response.setHeader(name, value)
  if (ANSWER_LINK.test(response.req.url ?? '')) response.setHeader('Referrer-Policy', 'strict-origin')
}
