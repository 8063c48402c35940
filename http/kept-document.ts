import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './accepted-encoding.ts'

/** High enough to be small, low enough to be made while somebody waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

const packers: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
}

/** A page without scripts, ready for many readers: packed at most once in each way. */
export class KeptDocument {
  readonly status: number
  readonly tag: string
  readonly policy: string
  /** Whether it may stand in a frame somewhere. */
  readonly framed: boolean
  readonly #text: Buffer
  readonly #packed = new Map<Encoding, Buffer | Promise<Buffer>>()

  /** `framers`: who may show it in a frame, as a policy names them; null for nobody. */
  constructor(status: number, html: string, style: string, framers: readonly string[] | null = null) {
    this.status = status
    this.framed = framers !== null
    this.#text = Buffer.from(html)
    // Weak: the same for every packing of one text.
    this.tag = `W/"${createHash('sha256').update(this.#text).digest('base64url').slice(0, 27)}"`
    this.policy = policyFor(style, framers ?? ["'none'"])
  }

  /** About how many bytes it holds in memory, with its packings and what it was made from. */
  get bytes(): number {
    return this.#text.length * 3
  }

  /** The body in one packing; a promise only while it is packed for the first time. */
  body(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.#text
    const there = this.#packed.get(encoding)
    if (there !== undefined) return there
    const packing = packers[encoding](this.#text).then((packed) => {
      this.#packed.set(encoding, packed)
      return packed
    })
    this.#packed.set(encoding, packing)
    return packing
  }
}

/** Nothing runs in a document, and its one style is named by its hash: what one visitor is sent helps nobody against another. */
function policyFor(style: string, framers: readonly string[]): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src 'sha256-${hash}'`,
    // Computed geometry (the day's time scale) is in style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers.join(' ')}`,
  ].join('; ')
}
