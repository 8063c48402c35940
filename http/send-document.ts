import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding } from './accepted-encoding.ts'
import { commonHeaders } from './common-headers.ts'
import type { KeptDocument } from './kept-document.ts'

/**
 * A cache between us and visitors may give a document out for five seconds; then it asks again, as a browser does each time, and is told
 * 304 while nothing changed. What is withdrawn may therefore be seen behind such a cache for five seconds (ADR 0020).
 */
const SHARED = 'public, max-age=0, s-maxage=5, must-revalidate'
const PERSONAL = 'private, no-store'

/** Sends a document, or 304 to whoever has it. `shared`: it is every visitor's; if not, nothing between may keep it. */
export async function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: KeptDocument,
  shared: boolean,
): Promise<void> {
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  const packed = document.body(encoding)
  const body = packed instanceof Promise ? await packed : packed
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const known = shared && document.status === 200 && isKnown(request.headers['if-none-match'], document.tag)
  const headers = headersOf(document, shared)
  if (known) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(document.status, [
    ...headers,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    'Content-Length',
    String(body.length),
  ])
  response.end(request.method === 'HEAD' ? undefined : body)
}

const built = new WeakMap<KeptDocument, { shared: string[]; personal: string[] }>()

// As one flat list, which Node writes as it stands.
function headersOf(document: KeptDocument, shared: boolean): string[] {
  let headers = built.get(document)
  if (headers === undefined) {
    const own = document.framed ? ['Content-Security-Policy', 'X-Frame-Options'] : ['Content-Security-Policy']
    const common = commonHeaders().filter(([name]) => !own.includes(name))
    const both = [
      ...common.flat(),
      'Content-Security-Policy',
      document.policy,
      'Content-Type',
      'text/html; charset=utf-8',
      'Vary',
      'Cookie, Accept-Encoding',
    ]
    const tag = document.status === 200 ? ['ETag', document.tag] : []
    headers = { shared: [...both, 'Cache-Control', SHARED, ...tag], personal: [...both, 'Cache-Control', PERSONAL] }
    built.set(document, headers)
  }
  return shared ? headers.shared : headers.personal
}

function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const bare = tag.replace(/^W\//, '')
  return header.split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === bare)
}
