import type { IncomingMessage, ServerResponse } from 'node:http'
import { environment } from '#config/environment'
import type { RefusedBecause } from '#messages/refused-page'
import { canonicalAddress } from './known-query.ts'
import { ASKED } from './not-found-page.ts'
import { isPlainAddress } from './plain-address.ts'
import { namePublicHost } from './public-host.ts'
import { sendRefusal } from './refused-page.ts'
import { type Arrival, announcesBody, wholeBody } from './whole-body.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** The most headers of a request. Browsers send some twenty. */
const MOST_HEADERS = 100

/** What only a proxy of ours may say, and headers of one connection, which no page has to know. */
const OF_PROXIES = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-real-ip']
const OF_A_CONNECTION = ['te', 'trailer', 'upgrade', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'expect']

type Refused = { status: number; because: RefusedBecause }

/**
 * Whether a request may go further; if not, it has been answered. 400 for an address, or a body, as no browser sends it; 403 for a form of
 * another site; 405 for another method; 413 over a megabyte, counted as it arrives; 431 for too many headers; 503 when too much is on
 * the way. What goes further has its body whole, its client's address, and an address without names that no page reads. `onCutShort`
 * hears of a body whose sender has gone.
 */
export function admitRequest(request: IncomingMessage, response: ServerResponse, onCutShort: () => void): boolean | Promise<boolean> {
  const refused = refusalOf(request)
  if (refused !== null) return refuse(request, response, refused)
  delete request.headers[ASKED]
  for (const name of OF_A_CONNECTION) delete request.headers[name]
  if (!environment().TRUST_PROXY) {
    for (const name of OF_PROXIES) delete request.headers[name]
    request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
  }
  namePublicHost(request.headers, environment().PUBLIC_URL, environment().TRUST_PROXY)
  if (request.method !== 'POST') request.url = canonicalAddress(request.url ?? '/')
  return announcesBody(request) ? wholeBody(request).then((arrival) => isWhole(arrival, request, response, onCutShort)) : true
}

function refusalOf(request: IncomingMessage): Refused | null {
  const { method = '', url = '', rawHeaders } = request
  if (rawHeaders.length > 2 * MOST_HEADERS) return { status: 431, because: 'unreadable' }
  if (!METHODS.has(method)) return { status: 405, because: 'unreadable' }
  if (!isPlainAddress(url)) return { status: 400, because: 'unreadable' }
  // A body that nobody reads would be taken for the next request on the line.
  if (method !== 'POST' && announcesBody(request)) return { status: 400, because: 'unreadable' }
  if (method === 'POST' && !url.startsWith('/api/') && isFromElsewhere(request)) return { status: 403, because: 'elsewhere' }
  return null
}

// Next refuses such a form too, but as an error of ours.
function isFromElsewhere(request: IncomingMessage): boolean {
  const { headers } = request
  const { origin, host } = headers
  if (origin === undefined) return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
  if (!URL.canParse(origin)) return true
  const named = environment().TRUST_PROXY ? headers['x-forwarded-host'] : undefined
  return ![named, host].includes(new URL(origin).host) && !isOfPublicUrl(request)
}

function isOfPublicUrl({ headers: { origin } }: IncomingMessage): boolean {
  const address = environment().PUBLIC_URL
  return origin !== undefined && address !== undefined && new URL(address).origin === origin
}

function isWhole(arrival: Arrival, request: IncomingMessage, response: ServerResponse, onCutShort: () => void): boolean {
  if (arrival === 'whole') return true
  if (arrival === 'too-large') return refuse(request, response, { status: 413, because: 'too-large' })
  if (arrival === 'no-room') return refuse(request, response, { status: 503, because: 'busy' })
  onCutShort()
  response.destroy()
  return false
}

function refuse(request: IncomingMessage, response: ServerResponse, { status, because }: Refused): false {
  sendRefusal(request, response, status, because)
  return false
}
