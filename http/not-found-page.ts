import type { IncomingMessage } from 'node:http'

/** Files of the desk whose name has no ending. They are sent as they are made, and never held in memory. */
const FILE = /^\/..\/desk\/(activity\/export|handover\/[^/]+\/dossier)(\?|$)/

/** Whether a request opens a page. Files, and Next's own requests between pages, do not count. */
export function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' || !/^\/(en|ru|kk)(\/|\?|$)/.test(url) || headers.rsc !== undefined) return false
  return !/^[^?]*\.\w+(\?|$)/.test(url) && !FILE.test(url)
}

/** Names the address that was asked for, where another is answered instead. Never taken from outside. */
export const ASKED = 'x-gavel-asked'

/** An address in a language that leads to no page. */
export const nothingIn = (locale: string) => `/${locale}/no/such/page`

/** What Next keeps about a request: the second rendering begins without it. */
const NEXT_NOTES = Symbol.for('NextInternalRequestMeta')

/**
 * Turns a request for what is not there into one for an address that leads to no page. When a page itself finds that it does not exist,
 * Next sends an empty document that only scripts fill; such an address it renders whole.
 */
export function askForNothing(request: IncomingMessage): void {
  const asked = request.url ?? '/'
  Reflect.deleteProperty(request, NEXT_NOTES)
  request.headers[ASKED] = asked
  request.url = nothingIn(asked.slice(1, 3))
}
