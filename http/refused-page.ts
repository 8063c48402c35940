import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale, type Locale, preferredLocale } from '#domain/text/locale'
import { failedSentences } from '#messages/error-page'
import { type RefusedBecause, refusedSentences } from '#messages/refused-page'

const STYLE = 'body{font:18px/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 20px}'
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/**
 * Answers before any page is made: with a short page in the reader's language where a person may see it, and without words where a
 * program asked. `id` names an error in the log. Ends the connection, since what else comes on it was not read. Does nothing if an answer has begun.
 */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  because: RefusedBecause,
  id?: string,
): void {
  if (response.headersSent) return void response.destroy()
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'etag']) response.removeHeader(name)
  response.setHeader('Connection', 'close')
  response.setHeader('Cache-Control', 'private, no-store')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
  if (status === 503) response.setHeader('Retry-After', '30')
  const forPerson = request.headers.accept?.includes('text/html') && !request.url?.startsWith('/api/')
  if (!forPerson) return void response.writeHead(status, { 'Content-Length': 0 }).end()
  const body = Buffer.from(pageOf(because, localeOf(request), id))
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Content-Security-Policy': POLICY,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function localeOf({ url = '', headers }: IncomingMessage): Locale {
  const named = url.slice(1, 3)
  return isLocale(named) ? named : preferredLocale(headers['accept-language'] ?? null)
}

// The sentences are our own, and hold no sign that HTML would read.
function pageOf(because: RefusedBecause, locale: Locale, id?: string): string {
  const { title, text, home } = refusedSentences(because, locale)
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p>` +
    (id === undefined ? '' : `<p>${failedSentences(locale).number} <code>${id}</code></p>`) +
    `<p><a href="/${locale}">${home}</a></p></main></body></html>`
  )
}
