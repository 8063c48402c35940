import type { IncomingMessage, ServerResponse } from 'node:http'
import { ASKED } from './not-found-page.ts'

/** Larger requests are refused before anything reads them. None of ours comes near. */
const LARGEST_REQUEST = 1024 * 1024

/**
 * Whether a request may go further. If not, it has been answered: 413 too large, 411 of unknown length where the body is read whole. Sets
 * the client address: `X-Forwarded-For` is trusted only with `TRUST_PROXY=1`.
 */
export function admitRequest(request: IncomingMessage, response: ServerResponse): boolean {
  delete request.headers[ASKED]
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST) return refused(response, 413)
  // Without a length, the body would be read whole before we knew its size.
  if (request.headers['transfer-encoding'] !== undefined && request.url?.startsWith('/api/auth/')) return refused(response, 411)
  if (process.env.TRUST_PROXY !== '1') request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
  return true
}

function refused(response: ServerResponse, status: number): false {
  response.writeHead(status, { Connection: 'close' }).end()
  return false
}
