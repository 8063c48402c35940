import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { setCommonHeaders } from './common-headers.ts'

/** Seconds after which a client may ask a starting server again. */
const RETRY_AFTER = '5'
/** How long, in milliseconds, what is sent to a starting server waits for it. */
const WAITS = 5_000

/**
 * Whether the server takes requests: it listens before it is ready, and while it stops it still answers what is on its way. `notYet` is
 * what a person reads meanwhile.
 */
export class Gate {
  #state: 'starting' | 'open' | 'stopping' = 'starting'
  #wasOpen = false
  readonly #decided = Promise.withResolvers<void>()
  readonly #notYet: string
  readonly #answering = new Set<ServerResponse>()

  constructor(notYet: string) {
    this.#notYet = notYet
  }

  /** Not once it stops. */
  open(): void {
    if (this.#state !== 'starting') return
    this.#state = 'open'
    this.#wasOpen = true
    this.#decided.resolve()
  }

  /** Whether a request is sent to be done while the server starts: it waits until that is decided. */
  holds({ method }: IncomingMessage): boolean {
    return this.#state === 'starting' && method !== 'GET' && method !== 'HEAD'
  }

  /** Resolves when the server is open or stops, after five seconds at the latest. */
  async decided(): Promise<void> {
    const limit = new AbortController()
    await Promise.race([this.#decided.promise, sleep(WAITS, undefined, { signal: limit.signal, ref: false }).catch(() => undefined)])
    limit.abort()
  }

  /** From now on each connection ends with its answer. */
  stop(): void {
    this.#state = 'stopping'
    this.#decided.resolve()
    for (const response of this.#answering) response.shouldKeepAlive = false
  }

  /** Whether a request may go further. If not, it has been answered: `/api/ready`, and everything before the server is ready. */
  admits(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.#state === 'stopping') response.shouldKeepAlive = false
    this.#answering.add(response)
    response.once('close', () => this.#answering.delete(response))
    if (/^\/api\/ready\/?(\?|$)/.test(request.url ?? '')) {
      this.#answer(response, this.#state === 'open' ? 200 : 503, 'application/json', JSON.stringify({ status: this.#state }))
      return false
    }
    if (this.#wasOpen) return true
    const health = /^\/api\/health\/?(\?|$)/.test(request.url ?? '')
    response.setHeader('Retry-After', RETRY_AFTER)
    this.#answer(response, 503, health ? 'application/json' : 'text/plain; charset=utf-8', health ? '{"status":"starting"}' : this.#notYet)
    return false
  }

  #answer(response: ServerResponse, status: number, type: string, body: string): void {
    setCommonHeaders(response)
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
  }
}
