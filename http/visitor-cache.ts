import type { IncomingMessage } from 'node:http'
import type { Answer } from './buffered-response.ts'

/** How long a visitor's page may be given to the next visitor, in milliseconds: what turns by the clock is late by no more. */
const LIFE = 2_000

const MOST_ANSWERS = 100
const LARGEST_ANSWER = 512 * 1024
const LONGEST_KEY = 400

type Kept = { answer: Promise<Answer | null>; until: number }

/**
 * Which visitors' answer a request may share: a page or file anybody may read, asked for with no cookie at all. Null
 * for anything else; pages that carry a secret in their address, and the way in, are never kept.
 */
export function visitorKey(request: IncomingMessage): string | null {
  const { method, url = '', headers } = request
  if (method !== 'GET' || headers.cookie !== undefined || headers.authorization !== undefined) return null
  if (!/^\/(en|ru|kk)(\/|\?|$)/.test(url) || /^\/..\/(desk|sign-in|set-password)(\/|\?|$)/.test(url)) return null
  // Next's own requests between pages, and questions about a part or a version of an answer, go the long way.
  for (const name of Object.keys(headers))
    if (/^(rsc|next-|x-next|x-nextjs|range$|if-|purpose$|sec-purpose$|x-middleware)/.test(name)) return null
  const key = [headers.host, headers['accept-encoding'], headers.accept, url].join('\n')
  return key.length > LONGEST_KEY ? null : key
}

/**
 * Keeps visitors' answers while the database stands as it stood when they were begun (`mark` tells), and no longer than
 * two seconds: what is withdrawn is gone at the next request. Those who ask at once wait for one answer.
 */
export class VisitorCache {
  readonly #kept = new Map<string, Kept>()
  readonly #mark: () => number

  constructor(mark: () => number) {
    this.#mark = mark
  }

  /** The answer to a key, made by `make` if none stands. Null: it may not be shared, and each must ask for itself. */
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
