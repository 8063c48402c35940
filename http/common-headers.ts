import type { ServerResponse } from 'node:http'

/** Headers of every answer, files and errors included. */
const HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
] as const

/** Sets the headers that every answer has. */
export function setCommonHeaders(response: ServerResponse): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value)
}
