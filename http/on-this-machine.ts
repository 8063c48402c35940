import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback, isLoopbackHost } from '#config/loopback'

/** Headers that only a proxy writes. */
const OF_PROXIES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

/** Tells Next that a request came from this machine itself. Never taken from outside. */
const FROM_THIS_MACHINE = 'x-gavel-from-this-machine'

/**
 * Whether a request was made on this machine, by somebody who asked for this machine, and passed on by nobody. Ask before `admitRequest`,
 * which takes away what proxies wrote. nginx asks its upstream by HTTP/1.0 unless it is told otherwise.
 */
export function isFromThisMachine({ headers, socket, httpVersion }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  return (
    isLoopback(address) &&
    isLoopbackHost(headers.host ?? '') &&
    httpVersion !== '1.0' &&
    OF_PROXIES.every((name) => headers[name] === undefined)
  )
}

/** Notes on a request whether it came from this machine itself. */
export function noteOrigin(request: IncomingMessage, isFromHere: boolean): void {
  delete request.headers[FROM_THIS_MACHINE]
  if (isFromHere) request.headers[FROM_THIS_MACHINE] = '1'
}

/** Answers 421 to whoever does not ask from this machine itself. True if it has answered. */
export function refuseOthers(response: ServerResponse, isFromHere: boolean): boolean {
  if (isFromHere) return false
  response.writeHead(421, { Connection: 'close', 'Content-Type': 'text/plain; charset=utf-8' })
  response.end('Demo accounts or a shifted clock: this server answers its own machine alone.\n')
  return true
}
