import type { IncomingMessage } from 'node:http'
import { nothingIn } from './not-found-page.ts'

/** A request to read: the address, and the cookies if somebody may be signed in by them. */
export type Reading = { url: string; cookie: string | undefined }

const LONGEST_ADDRESS = 400

/** Names of cookies that sign somebody in. Others, of another site on this host for instance, change nothing of a page. */
const SIGN_IN = /(?:^|;)\s*(?:__(?:Secure|Host)-)?(?:next-auth\.session-token|gavel)/i

/** How Next's own requests mark an address. It says nothing of the page. */
const OF_NEXT = /[?&]_rsc=[^&]*$/

/** The programme alone, for a frame on another site. It is one for all, whoever is signed in. */
const EMBED = /^\/(en|ru|kk)\/meetings\/[^/?]+\/embed(\?|$)/

/** Whether a page is made to stand in a frame. */
export function isEmbed(url: string): boolean {
  return EMBED.test(url)
}

/** Where something may be. Anywhere else there is nothing, in no language. */
const OURS =
  /^\/((en|ru|kk|api|_next)(\/|\?|$)|(favicon\.svg|favicon\.ico|apple-touch-icon\.png|icon-(192|512)\.png)(\?|$)|(manifest\.webmanifest|robots\.txt|sitemap\.xml)(\?|$)|\?|$)/

/**
 * What a request reads; null for anything but a reading page: the desk, pages with a form, addresses that hold a secret, files. Reading pages have no
 * script. Ranges and Next's own requests between pages get the whole page too, which is always a right answer.
 */
export function readingPage({ method, url = '', headers }: IncomingMessage): Reading | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  // Left to Next, it would ask this server by HTTP for the message that there is nothing.
  if (!OURS.test(url)) return { url: nothingIn('en'), cookie: signInIn(headers.cookie) }
  if (url.length > LONGEST_ADDRESS || !/^\/(en|ru|kk)(\/|\?|$)/.test(url) || /^[^?]*\.\w+(\?|$)/.test(url)) return null
  if (/^\/..\/(desk|sign-in|set-password|forgot-password|unsubscribe|answer)(\/|\?|$)/.test(url)) return null
  if (headers['if-match'] !== undefined || headers['if-unmodified-since'] !== undefined || headers.authorization !== undefined) return null
  return { url: url.replace(OF_NEXT, ''), cookie: isEmbed(url) ? undefined : signInIn(headers.cookie) }
}

const signInIn = (cookies: string | undefined) => (cookies !== undefined && SIGN_IN.test(cookies) ? cookies : undefined)
