import type { IncomingMessage } from 'node:http'
import type { Answer } from './buffered-response.ts'

/** How long, in milliseconds, a visitor's page may be given to other visitors. What changes with the clock is at most this late. */
const LIFE = 2_000

const MOST_ANSWERS = 100
const LARGEST_ANSWER = 512 * 1024
const LONGEST_KEY = 400

type Kept = { answer: Promise<Answer | null>; until: number }

/**
 * The cache key of a visitor's request; null for anything that must not be shared. Shared are pages and files anybody may read,
 * requested without a cookie; never addresses that hold a secret, or sign-in.
 */
export function visitorKey(request: IncomingMessage): string | null {
  const { method, url = '', headers } = request
  if (method !== 'GET' || headers.cookie !== undefined || headers.authorization !== undefined) return null
  if (!/^\/(en|ru|kk)(\/|\?|$)/.test(url) || /^\/..\/(desk|sign-in|set-password)(\/|\?|$)/.test(url)) return null
  // Next's own requests between pages, ranges and conditional requests are not cached.
  for (const name of Object.keys(headers))
    if (/^(rsc|next-|x-next|x-nextjs|range$|if-|purpose$|sec-purpose$|x-middleware)/.test(name)) return null
  const key = [headers.host, headers['accept-encoding'], headers.accept, url].join('\n')
  return key.length > LONGEST_KEY ? null : key
}

/**
 * Caches visitors' answers while `mark` (the database's change counter) is unchanged since they were begun, and for two seconds at
 * most: what is withdrawn is gone at the next request. Simultaneous requests share one answer.
 */
export class VisitorCache {
  readonly #kept = new Map<string, Kept>()
  readonly #mark: () => number

  constructor(mark: () => number) {
    this.#mark = mark
  }

  /** The answer for a key, made by `make` if none is cached. Null: it must not be shared, and each request makes its own. */
  async answer(key: string, make: () => Promise<Answer | null>): Promise<{ answer: Answer | null; made: boolean }> {
    const place = `${this.#mark()}\n${key}`
    const kept = this.#kept.get(place)
    if (kept !== undefined && kept.until > Date.now()) return { answer: await kept.answer, made: false }
    const making = make()
    this.#kept.delete(place)
    this.#kept.set(place, { answer: making.then(shareable, () => null), until: Date.now() + LIFE })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_ANSWERS) break
      this.#kept.delete(oldest)
    }
    return { answer: await making, made: true }
  }
}

function shareable(answer: Answer | null): Answer | null {
  if (answer === null || answer.status !== 200 || answer.headers['set-cookie'] !== undefined) return null
  return answer.body.length > LARGEST_ANSWER ? null : answer
}
